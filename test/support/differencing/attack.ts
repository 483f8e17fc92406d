import type { Cell } from './tables.ts'
import type { Member } from './register.ts'

/** What is told of a cell of so many, of whom so many are engaged: as text, alike where nothing tells them apart. */
export type Told = (engaged: number, size: number) => string

/** Classes of members whom nothing that is known tells apart, cells, and which of them add up to which. */
type System = {
  /** Sizes of all variables: first the classes, then the cells, then all members together. */
  sizes: number[]
  classes: number
  sums: { whole: number; parts: number[] }[]
}

export type Bounds = { low: Int16Array; high: Int16Array }

export function systemOf(members: readonly Member[], cells: readonly Cell[]): System {
  const cellsOfMember = members.map((): number[] => [])
  for (const [at, cell] of cells.entries()) for (const number of cell.members) cellsOfMember[number]?.push(at)
  const classes = new Map<string, { size: number; cells: number[] }>()
  for (const own of cellsOfMember) {
    const alike = classes.get(own.join()) ?? { size: 0, cells: own }
    alike.size += 1
    classes.set(own.join(), alike)
  }
  const kinds = [...classes.values()]
  const cellAt = (at: number): number => kinds.length + at
  const parts = cells.map((): number[] => [])
  for (const [kind, { cells: own }] of kinds.entries()) for (const at of own) parts[at]?.push(kind)
  const all = kinds.length + cells.length
  const partitions = ['WARD', 'SECTOR', 'TIER'].map((dimension) => ({
    whole: all,
    parts: cells.flatMap(({ dimensions }, at) => (dimensions.join() === dimension ? [cellAt(at)] : [])),
  }))
  const within = cells.flatMap((cell, at) =>
    cell.dimensions.length > 1
      ? []
      : ['WARD', 'SECTOR', 'TIER'].flatMap((other) => {
          const inside = cells.flatMap(({ dimensions, keys }, place) => {
            const own = dimensions.indexOf(cell.dimensions[0] as string)
            const isPart = dimensions.length > 1 && own >= 0 && dimensions.includes(other) && keys[own] === cell.keys[0]
            return isPart && other !== cell.dimensions[0] ? [cellAt(place)] : []
          })
          return inside.length > 0 ? [{ whole: cellAt(at), parts: inside }] : []
        }),
  )
  return {
    sizes: [...kinds.map(({ size }) => size), ...cells.map((cell) => cell.members.length), members.length],
    classes: kinds.length,
    sums: [...parts.map((some, at) => ({ whole: cellAt(at), parts: some })), ...within, ...partitions],
  }
}

export const nothingKnown = ({ sizes }: System): Bounds => ({
  low: new Int16Array(sizes.length),
  high: Int16Array.from(sizes),
})

/**
 * For each cell the numbers of engaged members of which the same would have been told. `isBeside`: cells of two dimensions
 * that are withheld for the sake of others; they may hold anything.
 */
export function possible(told: Told): (engaged: number, size: number, isBeside: boolean) => readonly number[] {
  const known = new Map<string, readonly number[]>()
  return (engaged, size, isBeside) => {
    const shown = isBeside ? 'beside' : told(engaged, size)
    const key = `${size} ${shown}`
    const counts =
      known.get(key) ??
      Array.from({ length: size + 1 }, (_none, count) => count).filter(
        (count) => isBeside || told(count, size) === shown,
      )
    known.set(key, counts)
    return counts
  }
}

/** Narrows what is possible by every sum and every difference, until nothing moves. @returns whether anything did */
export function narrow(system: System, { low, high }: Bounds, counts: readonly (readonly number[])[]): boolean {
  const raise = (at: number, to: number): boolean => to > (low[at] as number) && ((low[at] = to), true)
  const lower = (at: number, to: number): boolean => to < (high[at] as number) && ((high[at] = to), true)
  const pass = (): boolean => {
    let moved = false
    for (const [at, among] of counts.entries()) {
      const cell = system.classes + at
      moved = raise(cell, among.find((count) => count >= (low[cell] as number)) ?? 32_767) || moved
      moved = lower(cell, among.findLast((count) => count <= (high[cell] as number)) ?? -1) || moved
    }
    for (const { whole, parts } of system.sums) {
      const least = parts.reduce((sum, part) => sum + (low[part] as number), 0)
      const most = parts.reduce((sum, part) => sum + (high[part] as number), 0)
      moved = raise(whole, least) || moved
      moved = lower(whole, most) || moved
      for (const part of parts) {
        const [own, ownMost] = [low[part] as number, high[part] as number]
        moved = raise(part, (low[whole] as number) - (most - ownMost)) || moved
        moved = lower(part, (high[whole] as number) - (least - own)) || moved
      }
    }
    return moved
  }
  let any = false
  while (pass()) any = true
  if (low.some((least, at) => least > (high[at] as number))) throw new Error('What was told contradicts itself')
  return any
}

/** One window of days lies within another: whoever was engaged in the first was in the second. @returns which moved */
export function nest(inner: Bounds, outer: Bounds): Bounds[] {
  let [raised, lowered] = [false, false]
  for (let at = 0; at < inner.low.length; at += 1) {
    const [least, most] = [inner.low[at] as number, outer.high[at] as number]
    if (least > (outer.low[at] as number)) [outer.low[at], raised] = [least, true]
    if (most < (inner.high[at] as number)) [inner.high[at], lowered] = [most, true]
  }
  return [...(raised ? [outer] : []), ...(lowered ? [inner] : [])]
}

/** A window is two others one after the other: no more can have been engaged in it than in both. @returns which moved */
export function join(whole: Bounds, parts: readonly [Bounds, Bounds]): Bounds[] {
  const moved = new Set<Bounds>()
  for (let at = 0; at < whole.high.length; at += 1) {
    const [first, second] = parts.map(({ high }) => high[at] as number) as [number, number]
    if (first + second < (whole.high[at] as number)) {
      whole.high[at] = first + second
      moved.add(whole)
    }
    for (const [own, most] of [
      [parts[0], second],
      [parts[1], first],
    ] as const) {
      const left = (whole.low[at] as number) - most
      if (left <= (own.low[at] as number)) continue
      own.low[at] = left
      moved.add(own)
    }
  }
  return [...moved]
}

/** Cells of which a count of one to four, engaged or not, is known, and classes of which every member's state is. */
export function givenAway({ sizes, classes }: System, { low, high }: Bounds): { cells: number; states: number } {
  let [cells, states] = [0, 0]
  for (const [at, size] of sizes.entries()) {
    if (low[at] !== high[at]) continue
    const [engaged, rest] = [low[at] as number, size - (low[at] as number)]
    if (at < classes) states += engaged === 0 || rest === 0 ? 1 : 0
    else cells += (engaged > 0 && engaged < 5) || (rest > 0 && rest < 5) ? 1 : 0
  }
  return { cells, states }
}
