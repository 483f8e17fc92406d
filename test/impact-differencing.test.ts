import { FEWEST, toldParts } from '../api/access/suppression.ts'
import { api, type Api } from './support/api.ts'
import { givenAway, narrow, nothingKnown, possible, systemOf, type Told } from './support/differencing/attack.ts'
import { type Member, register } from './support/differencing/register.ts'
import { type Cell, cellsOf, engagedIn, parentsOf } from './support/differencing/tables.ts'

const YEAR = 365
const MONTH = 30

/** Twenty squares, of which few or many have premises: tiers stand for them in the tables of the attack. */
const SQUARES = [...Array.from({ length: 19 }, (_none, at) => 0.01 + (at % 5) * 0.02)]

const isFew = (count: number): boolean => count > 0 && count < 5
const rounded = (count: number): number => Math.round(count / 5) * 5

/** A weaker rule, which others use. */
const EXACT: Told = (named, size) => (isFew(named) || isFew(size - named) ? 'few' : String(named))

const isTellable = (named: number, size: number): boolean => named >= FEWEST && size - named >= FEWEST

/**
 * Everything of one month: the table of each dimension and of each two, and the count of all together, which the trends
 * tell. A cell is withheld beside everybody, too.
 */
function attacked(members: readonly Member[], month: number, told: Told, isOurs: boolean) {
  const tables = cellsOf(members, FEWEST).filter(({ dimensions }) => !dimensions.includes('GROUP'))
  const everybody: Cell = { dimensions: [], keys: [], members: members.map((_member, at) => at) }
  const cells = [...tables, everybody]
  const system = systemOf(members, cells)
  // All tables of one dimension add up to the count of everybody.
  const whole = system.classes + cells.length - 1
  for (const dimension of ['WARD', 'SECTOR', 'TIER'])
    system.sums.push({
      whole,
      parts: cells.flatMap(({ dimensions }, at) => (dimensions.join() === dimension ? [system.classes + at] : [])),
    })
  const known = nothingKnown(system)
  const among = possible(told)
  const parents = parentsOf(tables)
  const named = cells.map((cell) => engagedIn(members, cell, month * MONTH, (month + 1) * MONTH))
  const size = (at: number): number => (cells[at] as Cell).members.length
  const isBeside = (at: number, parent: number): boolean =>
    size(parent) > size(at) && !isTellable((named[parent] as number) - (named[at] as number), size(parent) - size(at))
  const counts = cells.map((_cell, at) => {
    const within = at === cells.length - 1 ? [] : [...(parents[at] ?? []), cells.length - 1]
    return among(named[at] as number, size(at), isOurs && within.some((parent) => isBeside(at, parent)))
  })
  narrow(system, known, counts)
  return givenAway(system, known)
}

describe('what analysts are told of the impact of issues, in all its tables together', () => {
  let server: Api
  beforeAll(async () => {
    server = await api()
  })

  /** The rule itself, for every count of all sizes up to this. */
  const ruleUpTo = async (sizes: readonly number[]): Promise<Told> => {
    const { told, part } = toldParts('e.engaged', 's.size')
    const rows = await server.db.query<{ size: number; engaged: number; told: string }>({
      text: `
        select s.size, e.engaged, case when ${told} then ${part}::text else 'withheld' end as told
        from unnest($1::int[]) s(size) cross join lateral generate_series(0, s.size) e(engaged)`,
      values: [[...new Set(sizes)]],
    })
    const shown = new Map(rows.map((row) => [`${row.size} ${row.engaged}`, row.told]))
    return (engaged, size) => shown.get(`${size} ${engaged}`) as string
  }

  it.each([1, 2, 3, 4])(
    'withhold each count of one to four and each state in every month, where a weaker rule does not: register %i',
    async (seed) => {
      const members = register(seed, 2000, YEAR, SQUARES)
      const ours = await ruleUpTo([...cellsOf(members, FEWEST).map((cell) => cell.members.length), members.length])
      const months = Array.from({ length: 12 }, (_none, month) => month)

      const given = months.map((month) => attacked(members, month, ours, true))
      const weaker = months.map((month) => attacked(members, month, EXACT, false))

      expect(given.filter(({ cells, states }) => cells + states > 0)).toStrictEqual([])
      expect(Math.max(...weaker.map(({ cells }) => cells))).toBeGreaterThan(0)
    },
  )

  it('round what they tell', async () => {
    const told = await ruleUpTo([60])

    for (let named = FEWEST; named <= 60 - FEWEST; named += 1) expect(told(named, 60)).toBe(String(rounded(named)))
  })
})
