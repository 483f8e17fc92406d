import { mock } from 'node:test'
import { setImmediate as settled } from 'node:timers/promises'
import { type Asker, createTurns, type End, type TurnLimits, turnsOfPool } from '../api/platform/turns/turns.ts'
import { about, expectPresent } from './support/run/expecting.ts'

const caller = (name: string): Asker => ({ name, ahead: false, patient: false })
const looker = (name: string): Asker => ({ name, ahead: true, patient: false })
const HOUSE: Asker = { name: 'house', ahead: true, patient: true }

/** Work that notes its name when its turn comes, and ends when the test says so. */
function workshop(limits: Partial<TurnLimits>) {
  const turns = createTurns({
    slots: 4,
    reserved: 1,
    each: 2,
    queue: 3,
    patienceMs: 5_000,
    housePatienceMs: null,
    ...limits,
  })
  const begun: string[] = []
  const ends = new Map<string, End>()
  const refused = new Map<string, string>()
  const begin = (what: string, asker: Asker): void => {
    Promise.resolve()
      .then(() => turns.take(asker))
      .then(
        (end) => (begun.push(what), ends.set(what, end)),
        (error: { code?: string }) => refused.set(what, String(error.code)),
      )
  }
  return {
    turns,
    begun,
    refused,
    async ask(asker: Asker, ...whats: string[]) {
      for (const what of whats) begin(what, asker)
      await settled()
    },
    async end(...whats: string[]) {
      for (const what of whats) {
        const end = ends.get(what)
        expectPresent(end, `${what} has begun`)
        end()
        await settled()
      }
    },
  }
}

describe('the turns of statements', () => {
  // A stopped clock would hold up every test after this one.
  afterEach(() => mock.timers.reset())

  it('give one caller its share and no more, however many slots are free', async () => {
    const shop = workshop({})

    await shop.ask(caller('greedy'), 'g1', 'g2', 'g3')

    expect(shop.begun).toStrictEqual(['g1', 'g2'])
    expect(shop.turns.now()).toStrictEqual({ taken: 2, waiting: 1 })
  })

  it('give the next free slot to a caller who asks once before the second turn of one who asks often', async () => {
    const shop = workshop({ slots: 1, reserved: 0, each: 1 })
    await shop.ask(caller('greedy'), 'g1', 'g2', 'g3')
    await shop.ask(caller('operator'), 'ring')

    await shop.end('g1', 'ring', 'g2', 'g3')

    expect(shop.begun).toStrictEqual(['g1', 'ring', 'g2', 'g3'])
    expect(shop.turns.now()).toStrictEqual({ taken: 0, waiting: 0 })
  })

  it('go round three callers in turn', async () => {
    const shop = workshop({ slots: 1, reserved: 0, each: 1 })
    await shop.ask(caller('first'), 'hold')
    for (const name of ['a', 'b', 'c']) await shop.ask(caller(name), `${name}1`, `${name}2`)

    await shop.end('hold', 'a1', 'b1', 'c1', 'a2', 'b2', 'c2')

    expect(shop.begun).toStrictEqual(['hold', 'a1', 'b1', 'c1', 'a2', 'b2', 'c2'])
  })

  it('keep the reserved place for identifying callers while callers have all others', async () => {
    const shop = workshop({})
    await shop.ask(caller('a'), 'a1', 'a2')
    await shop.ask(caller('b'), 'b1', 'b2')

    expect(shop.begun).toStrictEqual(['a1', 'a2', 'b1'])

    await shop.ask(looker('address'), 'sign-in')

    expect(shop.begun).toStrictEqual(['a1', 'a2', 'b1', 'sign-in'])
  })

  it('serve work that goes ahead before callers who have waited longer', async () => {
    const shop = workshop({ slots: 1, reserved: 0, each: 1 })
    await shop.ask(caller('a'), 'a1', 'a2')
    await shop.ask(looker('address'), 'sign-in')
    await shop.ask(HOUSE, 'ledger')

    await shop.end('a1', 'sign-in', 'ledger')

    expect(shop.begun).toStrictEqual(['a1', 'sign-in', 'ledger', 'a2'])
  })

  it("refuse at once with UNAVAILABLE whatever would make a caller’s queue too long, and only that caller's", async () => {
    const shop = workshop({ slots: 1, reserved: 0, each: 1 })

    await shop.ask(caller('greedy'), 'g1', 'g2', 'g3', 'g4', 'g5')
    await shop.ask(caller('operator'), 'ring')

    expect([...shop.refused]).toStrictEqual([['g5', 'UNAVAILABLE']])
    expect(shop.turns.now().waiting).toBe(4)
  })

  it('refuse with UNAVAILABLE work whose turn does not come in time, and say when to come back', async () => {
    mock.timers.enable({ apis: ['setTimeout'] })
    const turns = createTurns({ slots: 1, reserved: 0, each: 1, queue: 3, patienceMs: 5_000, housePatienceMs: null })
    const end = await turns.take(caller('slow'))
    const late = Promise.resolve(turns.take(caller('operator')))
    const ours = Promise.resolve(turns.take(HOUSE))

    mock.timers.tick(4_999)
    expect(turns.now().waiting).toBe(2)

    mock.timers.tick(1)

    const refusal = { code: 'UNAVAILABLE', extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 5 } }
    await expect(late).rejects.toMatchObject(refusal)

    end()
    const ended = await ours
    ended()

    expect(turns.now()).toStrictEqual({ taken: 0, waiting: 0 })
  })

  it('do not run what still waits for a request that has been answered', async () => {
    const shop = workshop({ slots: 1, reserved: 0, each: 1 })
    const answered = { ...caller('a'), over: false }
    await shop.ask(answered, 'a1', 'a2')
    await shop.ask(caller('a'), 'another request')

    answered.over = true
    await shop.end('a1')

    expect(shop.begun).toStrictEqual(['a1', 'another request'])
    expect([...shop.refused]).toStrictEqual([['a2', 'UNAVAILABLE']])
    expect(shop.turns.now()).toStrictEqual({ taken: 1, waiting: 0 })
  })

  it('take a place back only once, even if it is released twice', async () => {
    const shop = workshop({ slots: 1, reserved: 0, each: 1 })
    await shop.ask(caller('a'), 'a1', 'a2', 'a3')

    await shop.end('a1', 'a1')

    expect(shop.begun).toStrictEqual(['a1', 'a2'])
    expect(shop.turns.now()).toStrictEqual({ taken: 1, waiting: 1 })
  })

  it('never give one caller more than a quarter of a pool, and keep a place for identifying callers in each', () => {
    for (const size of [4, 8, 10, 20, 100]) {
      const { slots, reserved, each } = turnsOfPool(size)

      about(`a pool of ${size}`, () => {
        expect(each).toBeGreaterThanOrEqual(1)
        expect(each).toBeLessThanOrEqual(size / 4)
        expect(reserved).toBeGreaterThanOrEqual(1)
        expect(slots - reserved).toBeGreaterThanOrEqual(each)
      })
    }
    expect([1, 2].map((size) => turnsOfPool(size).slots - turnsOfPool(size).reserved)).toStrictEqual([1, 2])
  })
})
