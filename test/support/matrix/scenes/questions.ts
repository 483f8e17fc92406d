import { newId } from '../../../../api/platform/record.ts'
import { canary } from '../canaries.ts'
import { fieldOf } from '../sdl.ts'
import type { Caller } from './callers.ts'
import type { Directory } from './directory.ts'
import type { World } from '../world.ts'
import type { Making } from './making.ts'

/** Questions of either organisation and of each caller, routed to either directorate, both, or none. */
export async function questionsScene(
  making: Making,
  people: Directory,
  callers: readonly Caller[],
  somebody: string,
): Promise<{ question: string; joined: World['joined'] }> {
  const { add, made, server } = making
  const { ownDirectorate, otherDirectorate, ownOrganisation, otherOrganisation, colleague, stranger, issue } = people
  // No rows of its own: accounts and directorates by their names.
  made.set(
    'Correspondent',
    ['Account', 'Directorate'].flatMap((type) => made.get(type) ?? []),
  )
  const asked = [
    { organisation: ownOrganisation, asker: somebody, person: colleague, routed: [ownDirectorate], issue },
    { organisation: otherOrganisation, asker: somebody, person: stranger, routed: [otherDirectorate], issue: null },
    { organisation: ownOrganisation, asker: somebody, person: null, routed: [], issue },
    {
      organisation: otherOrganisation,
      asker: somebody,
      person: null,
      routed: [ownDirectorate, otherDirectorate],
      issue,
    },
    ...callers.map(({ client }) => ({
      organisation: null,
      asker: client.accountId,
      person: null,
      routed: [otherDirectorate],
      issue,
    })),
  ]
  // Sent with nothing yet: their uploaders' alone.
  for (const uploadedBy of [somebody, ...callers.map(({ client }) => client.accountId)])
    await add('Attachment', { uploadedBy, question: null, post: null, organisation: null, asker: null, person: null })
  let question = ''
  for (const { routed, issue: about, ...of } of asked) {
    const routedDirectorates = routed
    const handling = await add('QuestionHandling', {
      assignee: somebody,
      clockFrom: '2026-01-05T09:00:00Z',
      routedDirectorates,
    })
    const whole = { ...of, handling, issue: about, assignee: somebody, routedDirectorates }
    question = await add('Question', whole)
    await add('QuestionRoute', { handling, directorate: ownDirectorate, routedDirectorates })
    await add('HandlingNote', { handling, officer: somebody, routedDirectorates })
    await add('Attachment', { ...of, question, post: null, uploadedBy: somebody, routedDirectorates })
    for (const author of [somebody, otherDirectorate]) {
      const officer = author === somebody ? null : somebody
      const post = await add('Post', {
        ...of,
        question,
        author,
        officer,
        fromForce: officer !== null,
        routedDirectorates,
      })
      await add('Attachment', { ...of, question, post, uploadedBy: somebody, routedDirectorates })
    }
  }
  // No rows of its own: questions as they are counted.
  made.set('CountedQuestion', made.get('Question') ?? [])
  made.set('RoutedQuestion', made.get('Question') ?? [])
  await ratingsAndEarlierAnswers(making, [[ownDirectorate], [otherDirectorate], [ownDirectorate, otherDirectorate]])
  // What is asked goes here; others may have made it before.
  await server.db.query({
    text: `insert into directorate (id, code, name) values ($1, 'COMMUNITY', 'Communities') on conflict do nothing`,
    values: [newId()],
  })
  const [first = '', second = ''] = made.get('Question') ?? []
  const [handling = ''] = made.get('QuestionHandling') ?? []
  const joined = {
    'Question.directorates': { [question]: [ownDirectorate] },
    // One that every reader of the first reads too, and one that they may not.
    'QuestionHandling.relatedQuestions': { [handling]: [first, second] },
  }
  await server.db.query({
    text: 'insert into question_directorate (question_id, directorate_id) values ($1, $2)',
    values: [question, ownDirectorate],
  })
  await server.db.query({
    text: 'insert into question_relation (handling_id, question_id) select $1, unnest($2::uuid[])',
    values: [handling, [first, second]],
  })
  return { question, joined }
}

/** A rating of each kind, and what each route's answer shows to others who are asked the like. */
async function ratingsAndEarlierAnswers(
  { adopt, server }: Making,
  routed: readonly (readonly string[])[],
): Promise<void> {
  const ratings = routed.map((directorates) => ({ id: newId(), directorates }))
  for (const { id, directorates } of ratings)
    await server.db.query({
      text: `
        insert into question_rating (id, satisfaction, remark, month, routed_directorate_ids)
        values ($1, 4, $2, $3::date, $4::uuid[])`,
      values: [id, ...['remark', 'month'].map((name) => canary(fieldOf('QuestionRating', name))), directorates],
    })
  await adopt(
    'QuestionRating',
    'question_rating',
    'id',
    ratings.map(({ id }) => id),
  )
  const answers = await server.db.query<{ id: string }>({
    text: `
      update post p set answers_for_id = r.directorate_id
      from question_route r join question q on q.handling_id = r.handling_id
      where q.id = p.question_id and p.from_force and q.subject like 'canary%'
      returning p.id::text as id`,
    values: [],
  })
  await adopt(
    'EarlierAnswer',
    'earlier_answer',
    'id',
    answers.map(({ id }) => id),
  )
}
