import type { Seen } from '../access/schema/computed.ts'

/** A rule of a good record. `holds`: SQL, true if kept, false if broken, NULL if not known. */
export type Rule = {
  code: string
  /** Sentences for the three outcomes. */
  kept: string
  broken: string
  unknown: string
  source: string
  holds: (record: Seen) => string
}

/** The fields of a `KeyholderRule` or `PremisesRule`. @param holds SQL of whether it is kept, if already computed */
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

export const NPCC = 'NPCC, Police Requirements and Response to Security Systems, keyholders'
