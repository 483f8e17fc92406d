import type { ImpactDimension, ImpactQuery, TrendsQuery } from '../generated/graphql'
import { today } from '../words/dates'

export type Trends = NonNullable<TrendsQuery['issueTrends']>
export type ImpactRow = NonNullable<ImpactQuery['issueImpact']>['rows'][number]

/** What mentions can be counted by, in the order in which it is offered. */
export const WAYS: readonly { is: ImpactDimension; label: string; none: string }[] = [
  { is: 'WARD', label: 'Ward', none: 'Without premises in a ward' },
  { is: 'SECTOR', label: 'Sector', none: 'Without a sector' },
  { is: 'SQUARE', label: 'Square', none: 'Without a position' },
]

/** Months that are over, the latest first, such as 2026-11. */
export function monthsOver(): [string, ...string[]] {
  const [year = 0, month = 1] = today().split('-').map(Number)
  const ago = (months: number): string => new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 7)
  return [ago(1), ...Array.from({ length: 11 }, (_none, at) => ago(at + 2))]
}

/** The most named first; those that are withheld last. */
export const byMentions = <Row extends { mentions: number | null; label: string }>(rows: readonly Row[]): Row[] =>
  [...rows].sort(
    (one, other) => (other.mentions ?? -1) - (one.mentions ?? -1) || one.label.localeCompare(other.label, 'en-GB'),
  )
