import { seededIdSql, type IdKind } from '../seededId.ts'
import { pick } from './chance.ts'
import type { Size } from './size.ts'

export const id = (kind: IdKind, n: string): string => seededIdSql('scale', kind, n)

/** `id, created_at, updated_at` of row `n`. */
export const record = (kind: IdKind, n: string, size: Size): string => `${id(kind, n)}, ${moments(n, size)}`

/** `created_at, updated_at` of row `n`: created in the past three years, changed later. */
export function moments(n: string, { days }: Size): string {
  const age = `(1 + ${pick(n, 901, 90_000_000)})`
  const at = (seconds: string) => `timestamptz '${days.time(0)}' - make_interval(secs => ${seconds})`
  return `${at(age)}, ${at(`${pick(n, 902, 1_000_000)} * ${age} / 1000000`)}`
}

/** A date between `least` and `most` days before today, drawn for row `n`. */
export const daysAgo = (
  n: string,
  salt: number,
  { least, most }: { least: number; most: number },
  { days }: Size,
): string => `(date '${days.date(-least)}' - (${pick(n, salt, most - least + 1)})::int)`
