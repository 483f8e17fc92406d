import type { Seen } from '../access/schema/computed.ts'

/**
 * A rule of a good record. `holds`: SQL, true where it is kept, false where it is broken, NULL where the register does
 * not know.
 */
export type Rule = {
  code: string
  /** What is said of a record, by how the rule stands with it. What is not known is never said to be so or not so. */
  kept: string
  broken: string
  unknown: string
  source: string
  holds: (record: Seen) => string
}

/**
 * The parts of a `KeyholderRule` or `PremisesRule`. @param holds SQL of whether it is kept, where that is at hand
 * already
 */
export function ruleParts(
  { code, kept, broken, unknown, source, ...rule }: Rule,
  record: Seen,
  holds = (): string => rule.holds(record),
): Record<string, () => string> {
  const verdict = (yes: string, no: string, open: string): string =>
    `case ${holds()} when true then ${text(yes)} when false then ${text(no)} else ${text(open)} end`
  return {
    code: () => text(code),
    state: () => verdict('KEPT', 'BROKEN', 'NOT_KNOWN'),
    words: () => verdict(kept, broken, unknown),
    source: () => text(source),
  }
}

const text = (words: string): string => `'${words.replaceAll("'", "''")}'::text`

/** The police's own requirements of those who hold keys to premises with an alarm. */
export const NPCC = 'NPCC, Police Requirements and Response to Security Systems, keyholders'
