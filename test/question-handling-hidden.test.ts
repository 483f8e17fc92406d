import { newId } from '../api/platform/record.ts'
import type { Client } from './support/api.ts'
import { actInside, actsInside, holdMail, INSIDE } from './support/hidden/actInside.ts'
import { everythingAsked } from './support/hidden/everythingAsked.ts'
import { askersSide, type AskersSide, READERS, stage, type Stage } from './support/hidden/stage.ts'
import { LOOKED_AFTER, wholeLife } from './support/hidden/wholeLife.ts'
import { followers } from './support/live/follower.ts'
import { about } from './support/run/expecting.ts'
import { actsOn, question, type QuestionSeen } from './support/questions.ts'

const REASON = 'This is not one of our matters.'

describe('what the force does inside', () => {
  let force: Stage
  let side: AskersSide
  let sockets: ReturnType<typeof followers>
  beforeAll(async () => {
    force = await stage()
    side = await askersSide(force)
    sockets = followers(force.server)
  })
  afterEach(() => sockets.closeAll())
  const follow = async (by: Client, document: string) => (await sockets.connect(by)).follow(document)

  it("changes no byte of any answer on the asker's side, from the first answer to the last", async () => {
    const looks = (asked: QuestionSeen) =>
      Promise.all(READERS.map((who) => everythingAsked(force.server, side[who], asked)))

    await wholeLife(force, side.asker, async (step, asked, other) => {
      const before = LOOKED_AFTER.includes(step) ? await looks(asked) : null
      await actInside(force, asked, other)
      if (before === null) return
      const after = await looks(asked)
      for (const [at, who] of READERS.entries())
        about(`asked by the ${who}, after it was ${step}`, () => expect(after[at]).toStrictEqual(before[at]))
    })
  })

  it('is looked for in many documents, all of which the schema knows', async () => {
    const answers = await everythingAsked(force.server, side.asker, await force.asking.ask(side.asker))

    expect(answers.length).toBeGreaterThan(60)
    expect(answers.filter((answer) => /not defined|Cannot query|Unknown/.test(answer))).toStrictEqual([])
  })

  it('is all that can be done inside', async () => {
    const [asked, other] = [await force.asking.ask(side.asker), await force.asking.ask(side.asker)]

    const done = await actInside(force, asked, other)

    expect(done.sort()).toStrictEqual([...actsInside].sort())
    expect(await question(force.people.crime, asked.id)).toMatchObject({ status: 'ASSIGNED' })
  })

  it.each(READERS)('is no record for the %s, even by its id', async (who) => {
    const [asked, other] = [await force.asking.ask(side.asker), await force.asking.ask(side.asker)]
    await actInside(force, asked, other)
    const held = await holdMail(force, asked.id)
    const node = async (id: string) => (await side[who].send(document(id))).body
    const document = (id: string) =>
      `{ node(id: "${id}") { __typename ${INSIDE.map((type) => `... on ${type} { id }`).join(' ')} } }`
    const { question: seen } = await force.people.crime.get<{ question: { handling: Handling } }>(
      `{ question(id: "${asked.id}") { handling { id routes { id } notes { id } } } }`,
    )
    const inside = [seen.handling, ...seen.handling.routes, ...seen.handling.notes, { id: held }]

    const answers = await Promise.all(inside.map(({ id }) => node(id)))

    expect(inside.length).toBeGreaterThanOrEqual(6)
    expect(new Set(answers)).toStrictEqual(new Set([await node(newId())]))
  })

  it.each(READERS)('does not change how the %s is refused', async (who) => {
    const [quiet, busy] = [await force.asking.ask(side.asker), await force.asking.ask(side.asker)]
    await actInside(force, busy, quiet)
    const refusals = async ({ id, version }: QuestionSeen) => {
      const tries: [string, Record<string, unknown>][] = [
        ['replyToQuestion', { id, version, body: 'And?' }],
        ['closeQuestion', { id, version }],
        ['reopenQuestion', { id, version, body: 'Again' }],
        ['takeQuestion', { id, version: 1 }],
        ['takeQuestion', { id, version: 7 }],
        ['changeRoutes', { id, version: 1, add: [force.people.economicDirectorate], reason: REASON }],
        ['relateQuestions', { id, version: 1, addRelatedQuestions: [] }],
        ['noteOnQuestion', { id, text: 'Mine' }],
        ['needNoAnswer', { id, version }],
        ['askBack', { id, version, body: 'Mine' }],
        ['answerQuestion', { id, version, body: 'Mine' }],
        ['rateQuestion', { id, satisfaction: 4 }],
        ['withdrawQuestion', { id, version: version + 1 }],
      ]
      const all: unknown[] = []
      for (const [mutation, input] of tries) {
        const { errors } = await side[who].send(force.asking.document(mutation), { input })
        all.push([mutation, errors])
      }
      return all
    }

    const [ofQuiet, ofBusy] = [await refusals(quiet), await refusals(busy)]

    expect(ofBusy).toStrictEqual(ofQuiet)
    expect(JSON.stringify(ofBusy)).not.toContain('[]')
  })

  it('tells an asker who follows of nothing, and of an answer once', async () => {
    const [asked, other] = [await force.asking.ask(side.asker), await force.asking.ask(side.asker)]
    const followed = await follow(
      side.asker,
      `subscription { questionChanged { kind id question { version status assignee { displayName } } } }`,
    )

    await actInside(force, asked, other)
    await actsOn(force.people.crime, 'answerQuestion', { id: asked.id, version: 1, body: 'In March.' })

    expect(await followed.count(1)).toStrictEqual([
      { kind: 'CHANGED', id: asked.id, question: { version: 2, status: 'ANSWERED', assignee: null } },
    ])
  })

  it('is heard of by a SPOC who follows it', async () => {
    const { crime } = force.people
    const asked = await force.asking.ask(side.asker)
    const followed = await follow(
      crime,
      `subscription { questionHandlingChanged { kind questionHandling { assignee { id } } } }`,
    )

    await actsOn(crime, 'takeQuestion', { id: asked.id, version: 1 })

    expect(await followed.count(1)).toStrictEqual([
      { kind: 'CHANGED', questionHandling: { assignee: { id: crime.accountId } } },
    ])
  })

  it('tells the SPOCs who follow questions, as soon as one is passed on: it is gone for some, and others have it', async () => {
    const { crime, economic, crimeDirectorate, economicDirectorate } = force.people
    const document = `subscription { questionChanged { kind id } }`
    const [loser, taker] = [await follow(crime, document), await follow(economic, document)]
    const { id } = await force.asking.ask(side.asker)
    await loser.count(1)
    const [decline, passOnTo] = [crimeDirectorate, economicDirectorate]

    await crime.get(force.asking.document('changeRoutes'), {
      input: { id, version: 1, decline, passOnTo, reason: REASON },
    })

    expect(await loser.count(2)).toStrictEqual([
      { kind: 'CREATED', id },
      { kind: 'GONE', id },
    ])
    expect(await taker.count(1)).toStrictEqual([{ kind: 'CHANGED', id }])
  })
})

type Handling = { id: string; routes: { id: string }[]; notes: { id: string }[] }
