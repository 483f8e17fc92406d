/**
 * What may be told of a whole that falls into two parts (engaged and not) to somebody who may not read its members, but
 * may know the size of the whole (docs/decisions/gauge.md). A small part would point at somebody who is known to be among
 * them, and a part of none tells of each member of the other: so both parts have at least `FEWEST`, or neither is told.
 *
 * Five is the usual least. With tables of two dimensions, asked every day, it let our own attack
 * (test/gauge-differencing.test.ts) pin counts and single stakeholders down; ten did not.
 */
export const FEWEST = 10
/** The multiple that a part is rounded to, so that two wholes that differ by one member look alike. */
const BASE = 5

const rounded = (count: string): string => `(round(${count} / ${BASE}.0) * ${BASE})::int`

/** SQL of each. `part` and `rest` are for rows that are `told`. */
export type ToldParts = { told: string; part: string; rest: string }

/**
 * Given SQL of a part and of the whole. The rest adds up with the part to the rounded whole, and so tells nothing more:
 * rounded by itself, it would give away the exact part in one of five cases.
 */
export const toldParts = (part: string, whole: string): ToldParts => ({
  told: `(${part} >= ${FEWEST} and ${whole} - ${part} >= ${FEWEST})`,
  part: rounded(part),
  rest: `(${rounded(whole)} - ${rounded(part)})`,
})

/**
 * SQL of whether a cell may be told beside a row or column that it is part of: given aliases of both, with `stakeholders`
 * and `engaged`. What is left of the parent is a whole like any other, of which nobody may be singled out.
 */
export function complementTold(cell: string, parent: string): string {
  const whole = `(${parent}.stakeholders - ${cell}.stakeholders)`
  return `(${whole} = 0 or ${toldParts(`(${parent}.engaged - ${cell}.engaged)`, whole).told})`
}

/** The same where both count the same stakeholders: what is left were engaged as well, but not in the cell's way. */
export const othersTold = (cell: string, parent: string): string => `(${parent}.engaged - ${cell}.engaged >= ${FEWEST})`

/**
 * SQL of whether a mean may be told, of as many as were asked: given aliases of the cell and of each row or column that it
 * is part of, with `asked`. What is left of these would have a mean, too, which must not be that of one or two.
 */
export const meanTold = (cell: string, parents: readonly string[]): string =>
  [
    `${cell}.asked >= ${FEWEST}`,
    ...parents.map((parent) => `${parent}.asked - ${cell}.asked not between 1 and ${FEWEST - 1}`),
  ].join(' and ')

/** SQL of a count of which it is known that it may be told. */
export const toldCount = rounded
