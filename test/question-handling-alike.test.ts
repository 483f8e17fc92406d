import { actInside } from './support/hidden/actInside.ts'
import { everythingAsked } from './support/hidden/everythingAsked.ts'
import { type AskersSide, askersSide, type Reader, READERS, stage, type Stage } from './support/hidden/stage.ts'
import { LOOKED_AFTER, wholeLife } from './support/hidden/wholeLife.ts'
import { withNames } from './support/hidden/withNames.ts'
import { followers } from './support/live/follower.ts'
import { selection } from './support/matrix/expected.ts'

const CHANGES = `subscription { questionChanged { kind id question { ${selection('Question')} } } }`
/** So is their order. */
const BY_LOT = ['reference']

type Heard = Record<Reader, { answers: string[]; told: string[] }>
type Run = { heard: Heard; notes: number }

/** Two organisations ask the same, one after the other. */
describe('two questions that are alike, one of which is handled with all that can be done inside', () => {
  let force: Stage
  let sockets: ReturnType<typeof followers>
  let quiet: Run
  let busy: Run
  beforeAll(async () => {
    force = await stage()
    sockets = followers(force.server)
    quiet = await run(await askersSide(force), false)
    busy = await run(await askersSide(force), true)
  })
  afterAll(() => sockets.closeAll())

  async function run(side: AskersSide, isBusy: boolean): Promise<Run> {
    const following = await Promise.all(READERS.map(async (who) => (await sockets.connect(side[who])).follow(CHANGES)))
    const answers = READERS.map((): string[] => [])
    // The other question is told of first.
    let events = 1
    let id = ''
    const steps = await wholeLife(force, side.asker, async (step, asked, other) => {
      id = asked.id
      events++
      // Whatever comes too soon, of what is done inside, is counted instead of the next step.
      await Promise.all(following.map((each) => each.count(events)))
      if (isBusy && step !== 'withdrawn') await actInside(force, asked, other)
      if (!LOOKED_AFTER.includes(step)) return
      const seen = await Promise.all(READERS.map((who) => everythingAsked(force.server, side[who], asked, BY_LOT)))
      for (const [at, own] of answers.entries()) own.push(...(seen[at] ?? []))
    })
    const heard = READERS.map((who, at) => {
      const told = (following[at]?.told ?? []).map((event) => JSON.stringify(event))
      return [who, { answers: withNames(answers[at] ?? [], steps), told: withNames(told, steps) }]
    })
    const { question: seen } = await force.people.crime.get<{ question: { handling: { notes: unknown[] } } }>(
      `{ question(id: "${id}") { handling { notes { id } } } }`,
    )
    return { heard: Object.fromEntries(heard) as Heard, notes: seen.handling.notes.length }
  }

  it.each(READERS)('give the %s the same answers', (who) => {
    expect(busy.heard[who].answers).toStrictEqual(quiet.heard[who].answers)
  })

  it.each(READERS)('tell the %s, who follows both, of the same events and of as many', (who) => {
    expect(busy.heard[who].told).toStrictEqual(quiet.heard[who].told)
  })

  it('are told of and answered at all', () => {
    for (const { answers, told } of Object.values(quiet.heard)) {
      expect(answers.length).toBeGreaterThan(100)
      expect(told).toHaveLength(10)
    }
  })

  it('were handled differently', () => {
    expect(quiet.notes).toBe(0)
    expect(busy.notes).toBeGreaterThan(0)
  })
})
