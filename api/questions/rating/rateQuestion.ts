import { randomUUID } from 'node:crypto'
import { governed } from '../../access/catalogue.ts'
import { tidy } from '../../access/write/draft.ts'
import { imageOf } from '../../access/write/judging/image.ts'
import type { WriteContext } from '../../access/write/writing.ts'
import type { RateQuestionInput } from '../../generated/resolvers.ts'
import { queryWithin } from '../../platform/database.ts'
import { BadUserInput, Conflict, Forbidden } from '../../platform/errors.ts'
import { bringAbout, onQuestion } from '../onQuestion.ts'

/** Past the ORM: a new version of the question, or an event, would tell the force. */
const RATED = `
  with rated as (insert into question_rated (question_id) values ($1) on conflict do nothing returning question_id)
  update question set is_rated = true from rated where id = question_id returning id`

/** The month alone, by London's clocks: a moment would lead to the question. */
const RATING = `
  insert into question_rating (id, satisfaction, remark, month, routed_directorate_ids)
  values ($1, $2, $3, date_trunc('month', now() at time zone 'Europe/London'), $4::uuid[])`

/** @throws BadUserInput; Conflict if it was rated before, or is neither answered nor closed */
export const rateQuestion = (context: WriteContext, { id, satisfaction, remark }: RateQuestionInput) =>
  onQuestion(context, { operation: 'rateQuestion', id }, async (on) => {
    if (satisfaction < 1 || satisfaction > 5) throw new BadUserInput({ satisfaction: 'must be 1 to 5' })
    const type = governed(on.judge.catalogue, 'QuestionRating')
    const { remark: line = null } = tidy(type, { remark: remark ?? null }, { isNew: true })
    const { em, question } = on
    // A SPOC who asked on behalf of somebody stands on the asker's side, and must not learn whether they have rated it.
    if (!on.judge.verdict('Question', imageOf(governed(on.judge.catalogue, 'Question'), question))('read', 'isRated'))
      throw new Forbidden()
    bringAbout(on, 'rate')
    const rated = await queryWithin(em, { text: RATED, values: [question.id] })
    if (rated.length === 0) throw new Conflict('The question was rated already.', { status: on.state })
    await queryWithin(em, { text: RATING, values: [randomUUID(), satisfaction, line, question.routedDirectorates] })
  })
