import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, organisation } from './support/builders.ts'
import {
  type Asking,
  actsOn,
  askedOf,
  communitiesDirectorate,
  question,
  type QuestionSeen,
  WHAT_FOR,
} from './support/questions.ts'

const REASON = 'This is not one of our matters.'

describe('the routes of a question', () => {
  let server: Api
  let people: Cast
  let asking: Asking
  let asker: Client
  beforeAll(async () => {
    server = await api()
    people = await cast(server)
    const own = await organisation(people.manager)
    asking = await askedOf(server, people, people.crimeDirectorate)
    asker = await server.as('STAKEHOLDER', { organisationId: own.id })
  })

  const handling = async (by: Client, id: string) => (await question(by, id))?.handling
  const version = async (by: Client, id: string) => (await question(by, id))?.version
  const states = async (by: Client, id: string) =>
    Object.fromEntries(
      ((await handling(by, id))?.routes ?? []).map(({ directorate, state }) => [directorate.name, state]),
    )
  async function taken(): Promise<QuestionSeen> {
    const asked = await asking.ask(asker)
    const input = { id: asked.id, version: (await handling(people.crime, asked.id))?.version }
    return actsOn(people.crime, 'takeQuestion', input)
  }
  async function withEconomic(): Promise<QuestionSeen> {
    const { id } = await taken()
    const added = { add: [people.economicDirectorate], reason: WHAT_FOR }
    return actsOn(people.crime, 'changeRoutes', { id, version: (await handling(people.crime, id))?.version, ...added })
  }
  const answers = async (by: Client, id: string) =>
    actsOn(by, 'answerQuestion', { id, version: await version(by, id), body: 'In March.' })
  const replies = async (id: string, body = 'And the others?') =>
    actsOn(asker, 'replyToQuestion', { id, version: await version(asker, id), body })
  const declines = async (by: Client, id: string, decline: string, more: Record<string, unknown> = {}) =>
    by.send(asking.document('changeRoutes'), {
      input: { id, version: (await handling(by, id))?.version, decline, reason: REASON, ...more },
    })

  it('say what a directorate was added for, which nobody adds without', async () => {
    const { id } = await withEconomic()
    const text = 'query ($id: ID!) { question(id: $id) { handling { routes { reason directorate { name } } } } }'
    const input = { id, version: (await handling(people.crime, id))?.version, add: [people.economicDirectorate] }

    const seen = await people.economic.get(text, { id })
    const refused = await asking.refused(people.crime, 'changeRoutes', { ...input, reason: '.' })

    expect(seen).toMatchObject({ question: { handling: { routes: [{ reason: null }, { reason: WHAT_FOR }] } } })
    expect(refused.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { reason: 'must say why, with at least 10 letters or digits, 3 of them different' },
    })
  })

  it('are open again, for who answered last, once the asker replies, and closed again by "needs no answer"', async () => {
    const { id } = await withEconomic()
    await answers(people.crime, id)
    await answers(people.economic, id)

    await replies(id, 'Thanks!')
    const replied = await states(people.crime, id)
    const done = await actsOn(people.economic, 'needNoAnswer', { id, version: await version(people.economic, id) })

    expect(replied).toStrictEqual({ Crime: 'ANSWERED', 'Economic crime': 'OPEN' })
    expect(done.status).toBe('ANSWERED')
    expect(await states(people.crime, id)).toStrictEqual({ Crime: 'ANSWERED', 'Economic crime': 'ANSWERED' })
  })

  it('do not let "needs no answer" stand for an answer that was never given', async () => {
    const never = await taken()
    const part = await withEconomic()
    await answers(people.crime, part.id)

    for (const { id } of [never, part]) {
      const input = { id, version: await version(people.crime, id) }
      const refusal = await asking.refused(people.crime, 'needNoAnswer', input)
      expect(refusal.extensions).toMatchObject({ code: 'CONFLICT', status: 'ASSIGNED' })
    }
  })

  it('go to the communities, not to an end, when who answered last declines a reply', async () => {
    const { id } = await taken()
    await answers(people.crime, id)
    await replies(id)

    const reply = await declines(people.crime, id, people.crimeDirectorate)

    expect(reply.errors).toStrictEqual([])
    expect(await question(asker, id)).toMatchObject({ status: 'ASKED' })
    expect(await states(asking.communities, id)).toMatchObject({ Communities: 'OPEN' })
  })

  it('stay with the communities, who see the new one, when they decline what nobody else is asked', async () => {
    const communities = await communitiesDirectorate(people)
    const { id } = await (await askedOf(server, people, communities)).ask(asker)

    await declines(asking.communities, id, communities)

    const seen = await handling(asking.communities, id)
    expect(seen?.routes.map(({ state }) => state).sort()).toStrictEqual(['DECLINED', 'OPEN'])
  })

  it('let who takes a question that another directorate gave away ask the asker back', async () => {
    const { id } = await withEconomic()
    await declines(people.crime, id, people.crimeDirectorate)

    await actsOn(people.economic, 'takeQuestion', { id, version: (await handling(people.economic, id))?.version })

    const asked = { id, version: await version(people.economic, id), body: 'Which street do you mean?' }
    expect((await actsOn(people.economic, 'askBack', asked)).status).toBe('WAITING')
  })

  it('are declined only while they are open, with a reason of 10 to 500 characters', async () => {
    const { id } = await withEconomic()
    await answers(people.crime, id)
    const tries: [Record<string, unknown>, string][] = [
      [{}, 'decline'],
      [{ decline: people.economicDirectorate, reason: 'Too short' }, 'reason'],
      [{ decline: people.economicDirectorate, reason: 'x'.repeat(501) }, 'reason'],
    ]

    for (const [more, field] of tries) {
      const by = field === 'decline' ? people.crime : people.economic
      const { errors } = await declines(by, id, people.crimeDirectorate, more)
      expect(Object.keys(errors[0]?.extensions.fields ?? {})).toStrictEqual([field])
    }
  })

  it('leave nobody in charge who serves none of them', async () => {
    const { id } = await withEconomic()

    await declines(people.crime, id, people.crimeDirectorate, { passOnTo: people.economicDirectorate })

    const seen = await people.economic.get<{ question: { assignee: unknown; status: string } }>(
      'query ($id: ID!) { question(id: $id) { status assignee { id } } }',
      { id },
    )
    expect(seen.question).toStrictEqual({ status: 'ASSIGNED', assignee: null })
  })

  it('keep the clock going for the others after an answer in part to a question that waited for the asker', async () => {
    const { id } = await withEconomic()
    await actsOn(people.crime, 'askBack', { id, version: await version(people.crime, id), body: 'Which street?' })

    const part = await answers(people.crime, id)

    expect(part).toMatchObject({ status: 'ASSIGNED' })
    expect(Date.parse(String(part.dueAt))).toBeGreaterThan(0)
    const [row] = await server.db.query<{ open: number; next: boolean }>({
      text: `
        select (select count(*)::int from jsonb_array_elements(h.pauses) p where p ->> 'to' is null) as open,
          h.next_escalation_at is not null as next
        from question_handling h join question q on q.handling_id = h.id where q.id = $1`,
      values: [id],
    })
    expect(row).toStrictEqual({ open: 0, next: true })
  })

  it('are open again when a question is, within 28 days, by the asker or for the force by a SPOC', async () => {
    const closed = async () => {
      const { id } = await taken()
      await answers(people.crime, id)
      await actsOn(asker, 'closeQuestion', { id, version: await version(asker, id) })
      return id
    }
    const [byAsker, bySpoc, old] = [await closed(), await closed(), await closed()]
    const again = async (by: Client, id: string) => ({ id, version: await version(by, id), body: 'One more thing.' })

    const own = await actsOn(asker, 'reopenQuestion', await again(asker, byAsker))
    await actsOn(people.crime, 'reopenQuestion', await again(people.crime, bySpoc))
    const late = await server.later({ days: 29 }, async () =>
      asking.refused(asker, 'reopenQuestion', await again(asker, old)),
    )

    expect(own.status).toBe('ASKED')
    expect((await question(asker, bySpoc))?.posts.at(-1)).toMatchObject({ author: { displayName: 'Crime' } })
    expect(late.extensions).toMatchObject({ code: 'CONFLICT', status: 'CLOSED' })
  })
})
