import type { Member } from './register.ts'

/** A cell of a table: whom it counts, by their numbers in the register. */
export type Cell = { dimensions: readonly string[]; keys: readonly string[]; members: number[] }

const SINGLE = ['WARD', 'SECTOR', 'TIER', 'GROUP'] as const
type Dimension = (typeof SINGLE)[number]

const TABLES: readonly (readonly Dimension[])[] = [
  ...SINGLE.map((one) => [one]),
  ...SINGLE.flatMap((one, at) => SINGLE.slice(at + 1).map((other) => [one, other])),
]

/** Every cell of every table. Wards and sectors with fewer than `fewest` members are one, as the gauge has it. */
export function cellsOf(members: readonly Member[], fewest: number): Cell[] {
  const small = (dimension: 'ward' | 'sector'): Set<string> => {
    const sizes = new Map<string, number>()
    for (const member of members) sizes.set(member[dimension], (sizes.get(member[dimension]) ?? 0) + 1)
    return new Set([...sizes].flatMap(([key, size]) => (size < fewest ? [key] : [])))
  }
  const [wards, sectors] = [small('ward'), small('sector')]
  const keys: Record<Dimension, (member: Member) => string[]> = {
    WARD: ({ ward }) => [wards.has(ward) ? 'OTHER' : ward],
    SECTOR: ({ sector }) => [sectors.has(sector) ? 'OTHER' : sector],
    TIER: ({ tier }) => [tier],
    GROUP: ({ groups }) => (groups.length > 0 ? groups : ['none']),
  }
  return TABLES.flatMap((dimensions) => {
    const cells = new Map<string, Cell>()
    for (const [number, member] of members.entries()) {
      const pairs = dimensions.reduce<string[][]>(
        (made, dimension) => made.flatMap((some) => keys[dimension](member).map((key) => [...some, key])),
        [[]],
      )
      for (const pair of pairs) {
        const name = pair.join('|')
        const cell = cells.get(name) ?? { dimensions, keys: pair, members: [] }
        cell.members.push(number)
        cells.set(name, cell)
      }
    }
    return [...cells.values()]
  })
}

/** How many of a cell's members were engaged in the days after `after`, up to and with `until`. */
export const engagedIn = (
  members: readonly Member[],
  { members: counted }: Cell,
  after: number,
  until: number,
): number => counted.filter((number) => members[number]?.engagedOn.some((day) => day > after && day <= until)).length

/** For each cell of two dimensions the numbers of the row and the column that it is part of. */
export const parentsOf = (cells: readonly Cell[]): number[][] => {
  const singles = new Map(
    cells.flatMap(({ dimensions, keys }, at) => (dimensions.length === 1 ? [[`${dimensions[0]} ${keys[0]}`, at]] : [])),
  )
  return cells.map(({ dimensions, keys }) =>
    dimensions.length === 1 ? [] : dimensions.map((dimension, at) => singles.get(`${dimension} ${keys[at]}`) as number),
  )
}
