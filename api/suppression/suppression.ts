/**
 * What may be told of a whole that falls into two parts (engaged and not) to somebody who may not read its members
 * (docs/decisions/gauge.md). A part of one to four would point at somebody who is known to be among them, and a part of
 * none tells of each member of the other: so both parts have at least `FEWEST`, and are rounded, or neither is told.
 */
export const FEWEST = 5
/** The multiple that counts are rounded to, so that two of them that differ by one member look alike. */
const BASE = 5

/** SQL of whether the two parts may be told. */
export const mayBeTold = (part: string, rest: string): string => `(${part} >= ${FEWEST} and ${rest} >= ${FEWEST})`

/** SQL of a count as it may be told: each from its own unrounded count, never as a sum of rounded ones. */
export const roundedCount = (count: string): string => `(round(${count} / ${BASE}.0) * ${BASE})::int`
