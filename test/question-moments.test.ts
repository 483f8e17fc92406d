import { londonDay } from '../api/platform/values/londonClock.ts'
import { create } from './support/builders.ts'
import { type QuestionMails, questionMails } from './support/mail/questionMails.ts'
import { question } from './support/questions.ts'

const DAY_MS = 86_400_000
const FORTY_DAYS = { days: 40 }

const PREVIEW = /* GraphQL */ `
  query Preview($rule: RoutingRuleDraft!) {
    previewRouting(rule: $rule) {
      moves {
        from
        to
        questions
      }
    }
  }
`
const PERIOD = /* GraphQL */ `
  {
    questionMeasures(by: ISSUE) {
      to
    }
  }
`
const DISCARD = /* GraphQL */ `
  mutation Discard($input: RecordVersionInput!) {
    discardHeldMail(input: $input) {
      heldMail {
        id
      }
    }
  }
`

/** How many days from now, rounded. */
const daysAhead = (moment: string | null | undefined): number =>
  Math.round((Date.parse(String(moment)) - Date.now()) / DAY_MS)

describe('the clock that is handed to the server', () => {
  let room: QuestionMails
  beforeAll(async () => {
    room = await questionMails()
  })
  afterAll(() => room.close())

  const momentOf = async (text: string, id: string): Promise<string | undefined> =>
    (await room.server.db.query<{ at: string }>({ text, values: [id] }))[0]?.at

  it('says when a question was asked, and so when it is due', async () => {
    const asked = await room.server.later(FORTY_DAYS, () => room.asking.ask(room.asker))

    expect(daysAhead(asked.askedAt)).toBe(40)
    expect(daysAhead(asked.dueAt)).toBeGreaterThanOrEqual(40)
  })

  it('says when something was posted, by mail too', async () => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)

    await room.server.later(FORTY_DAYS, () => room.reply(letter, room.asker.email))

    const replied = await momentOf('select max(posted_at) as at from post where question_id = $1', asked.id)
    expect(daysAhead(replied)).toBe(40)
  })

  it('says when a held mail was settled', async () => {
    const asked = await room.answered()
    const letter = await room.letter(room.asker.email, asked)
    await room.reply(letter, room.asker.email)
    await room.reply(letter, room.asker.email, {}, 'And one thing more.')
    const held = (await room.held(room.people.crime)).find((mail) => mail.question?.id === asked.id)
    const input = { id: held?.id, version: held?.version }

    await room.server.later(FORTY_DAYS, () => room.people.crime.get(DISCARD, { input }))

    const settled = await momentOf('select archived_at as at from held_mail where id = $1', String(held?.id))
    expect(daysAhead(settled)).toBe(40)
  })

  it('says which rules hold on the day of a preview', async () => {
    const { admin, crimeDirectorate, economicDirectorate } = room.people
    const { issue } = room.asking
    await room.asking.ask(room.asker)
    const endsOn = londonDay(new Date(Date.now() + 7 * DAY_MS))
    await create(admin, 'RoutingRule', { issue, directorate: economicDirectorate, position: 2, endsOn })
    const rule = { issue, directorate: crimeDirectorate, position: 1 }
    const moves = async () =>
      (await admin.get<{ previewRouting: { moves: unknown[] } }>(PREVIEW, { rule })).previewRouting.moves

    const today = await moves()
    const later = await room.server.later(FORTY_DAYS, moves)

    expect(today).toStrictEqual([{ from: 'Economic crime', to: 'Crime', questions: 5 }])
    expect(later).toStrictEqual([])
  })

  it('says which day questions are measured up to', async () => {
    const measured = () => room.people.crime.get<{ questionMeasures: { to: string } }>(PERIOD)

    const { questionMeasures } = await room.server.later(FORTY_DAYS, measured)

    expect(daysAhead(questionMeasures.to)).toBeGreaterThanOrEqual(39)
  })

  it('has no say in what the database judges: the same session goes on', async () => {
    const { id } = await room.asking.ask(room.asker)

    const seen = await room.server.later({ days: 400 }, () => question(room.asker, id))

    expect(seen?.id).toBe(id)
  })
})
