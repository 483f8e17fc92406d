import { FEWEST, toldParts } from '../api/access/suppression.ts'
import { api, type Api } from './support/api.ts'
import {
  type Bounds,
  givenAway,
  join,
  narrow,
  nest,
  nothingKnown,
  possible,
  systemOf,
  type Told,
} from './support/differencing/attack.ts'
import { type Member, register } from './support/differencing/register.ts'
import { type Cell, cellsOf, engagedIn, parentsOf } from './support/differencing/tables.ts'

const WINDOWS = [30, 60, 90, 180, 365] as const
const YEAR = 365

/** Windows of so many days, of which the first is the two others one after the other. */
const JOINED = [
  [60, 30, 30],
  [90, 60, 30],
  [90, 30, 60],
  [180, 90, 90],
] as const

const isFew = (count: number): boolean => count > 0 && count < 5

const rounded = (count: number): number => Math.round(count / 5) * 5

/** Weaker rules, which others use. Each gives some away. */
const EXACT: Told = (engaged, size) => (isFew(engaged) || isFew(size - engaged) ? 'few' : String(engaged))
const ZEROS_SHOWN: Told = (engaged, size) =>
  isFew(engaged) || isFew(size - engaged) ? 'few' : `${rounded(engaged)} ${rounded(size - engaged)}`
/** As ours, with the usual least. */
const FIVE: Told = (engaged, size) =>
  engaged < 5 || size - engaged < 5 ? 'few' : `${rounded(engaged)} ${rounded(size - engaged)}`

/** As the gauge has it: a cell of two dimensions is withheld where what is left of its row or column may not be told. */
const isLeftTellable = (engaged: number, size: number): boolean =>
  size === 0 || (engaged >= FEWEST && size - engaged >= FEWEST)

/** For each cell the counts that are possible once the rule has told what it tells. */
function toldOf(members: readonly Member[], cells: readonly Cell[], told: Told, isBesideWithheld: boolean) {
  const among = possible(told)
  const parents = parentsOf(cells)
  return (after: number, until: number): (readonly number[])[] => {
    const engaged = cells.map((cell) => engagedIn(members, cell, after, until))
    const left = (parent: number, at: number): [engaged: number, size: number] => [
      (engaged[parent] as number) - (engaged[at] as number),
      (cells[parent] as Cell).members.length - (cells[at] as Cell).members.length,
    ]
    return cells.map((cell, at) => {
      const isBeside = isBesideWithheld && (parents[at] ?? []).some((parent) => !isLeftTellable(...left(parent, at)))
      return among(engaged[at] as number, cell.members.length, isBeside)
    })
  }
}

describe('what analysts are told by the gauge, in all its tables together', () => {
  let server: Api
  beforeAll(async () => {
    server = await api()
  })

  /** The rule itself, for every count of cells of these sizes. */
  const ruleFor = async (sizes: readonly number[]): Promise<Told> => {
    const { told, part, rest } = toldParts('e.engaged', 's.size')
    const rows = await server.db.query<{ size: number; engaged: number; told: string }>({
      text: `
        select s.size, e.engaged,
          case when ${told} then ${part} || ' ' || ${rest} else 'withheld' end as told
        from unnest($1::int[]) s(size) cross join lateral generate_series(0, s.size) e(engaged)`,
      values: [[...new Set(sizes)]],
    })
    const shown = new Map(rows.map((row) => [`${row.size} ${row.engaged}`, row.told]))
    return (engaged, size) => shown.get(`${size} ${engaged}`) as string
  }
  const sizesOf = (cells: readonly Cell[]): number[] => cells.map(({ members }) => members.length)

  /** What one day's tables of one window give away. `weaker`: by another rule than ours. */
  const attackedOnce = async (members: readonly Member[], until: number, window: number, weaker?: Told) => {
    const cells = cellsOf(members, FEWEST)
    const told = weaker ?? (await ruleFor(sizesOf(cells)))
    const system = systemOf(members, cells)
    const known = nothingKnown(system)
    narrow(system, known, toldOf(members, cells, told, !weaker)(until - window, until))
    return givenAway(system, known)
  }

  it.each([1, 2, 3, 4])(
    'withhold each count of one to four and each state, where weaker rules do not: register %i',
    async (seed) => {
      const members = register(seed, 2000, YEAR)

      expect(await attackedOnce(members, YEAR, 90)).toStrictEqual({ cells: 0, states: 0 })
      expect((await attackedOnce(members, YEAR, 90, EXACT)).cells).toBeGreaterThan(0)
      expect((await attackedOnce(members, YEAR, 90, ZEROS_SHOWN)).states).toBeGreaterThan(0)
    },
  )

  it.each([
    [0.97, 0.02],
    [0.9, 0.08],
    [0.99, 0.01],
  ])('withhold them where nearly all are of one tier: shares %j', async (...tiers) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const members = register(seed, 2000, YEAR, tiers)

      for (const window of [30, 365])
        expect(await attackedOnce(members, YEAR, window)).toStrictEqual({ cells: 0, states: 0 })
    }
  })

  it('would give some away if a least of five were enough', async () => {
    const members = register(5, 600, 2 * YEAR)
    const given = await Promise.all(
      Array.from({ length: 20 }, (_none, at) => attackedOnce(members, YEAR + 10 * at, YEAR, FIVE)),
    )

    expect(Math.max(...given.map(({ states }) => states))).toBeGreaterThan(0)
  })

  it('withhold them from somebody who asks for every table on every day of a year', async () => {
    const members = register(5, 400, 2 * YEAR)
    const cells = cellsOf(members, FEWEST)
    const system = systemOf(members, cells)
    const toldIn = toldOf(members, cells, await ruleFor(sizesOf(cells)), true)
    const asked = Array.from({ length: YEAR }, (_none, at) => YEAR + at)
    const known = new Map<string, Bounds>()
    const boundsOf = (day: number, window: number): Bounds | undefined => known.get(`${day} ${window}`)
    const counts = new Map<string, (readonly number[])[]>()
    for (const day of asked)
      for (const window of WINDOWS) {
        known.set(`${day} ${window}`, nothingKnown(system))
        counts.set(`${day} ${window}`, toldIn(day - window, day))
      }
    const acrossDays = (day: number): Bounds[] => {
      const nested = WINDOWS.slice(0, -1).flatMap((window, at) => {
        const next = WINDOWS[at + 1] as number
        return [0, 1, next - window].flatMap((later) => {
          const outer = boundsOf(day + later, next)
          return outer ? nest(boundsOf(day, window) as Bounds, outer) : []
        })
      })
      const joined = JOINED.flatMap(([whole, first, second]) => {
        const before = boundsOf(day - second, first)
        return before ? join(boundsOf(day, whole) as Bounds, [before, boundsOf(day, second) as Bounds]) : []
      })
      return [...nested, ...joined]
    }

    const told = new Map([...known].map(([key, bounds]) => [bounds, counts.get(key) ?? []]))
    for (let moved = new Set(known.values()); moved.size > 0;) {
      for (const bounds of moved) narrow(system, bounds, told.get(bounds) ?? [])
      moved = new Set(asked.flatMap(acrossDays))
    }

    const given = [...known.values()].map((bounds) => givenAway(system, bounds))
    expect(given).toHaveLength(YEAR * WINDOWS.length)
    expect(given.filter(({ cells: few, states }) => few + states > 0)).toStrictEqual([])
  }, 600_000)
})
