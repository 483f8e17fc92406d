import type { GaugeDimension, GaugeQuery } from '../generated/graphql'

type Gauge = NonNullable<GaugeQuery['engagementGauge']>
export type GaugeRow = Gauge['rows'][number]

/** What stakeholders can be counted by, in the order in which it is offered. */
export const WAYS: readonly { is: GaugeDimension; label: string; none: string }[] = [
  { is: 'SECTOR', label: 'Sector', none: 'Without a sector' },
  { is: 'WARD', label: 'Ward', none: 'Without premises in a ward' },
  { is: 'BOROUGH', label: 'Borough', none: 'Without premises in a borough' },
  { is: 'GROUP', label: 'Group', none: 'In no group' },
  { is: 'TIER', label: 'Tier', none: 'Without a tier' },
  { is: 'ISSUE', label: 'Issue', none: 'Without an issue' },
  { is: 'DIRECTORATE', label: 'Directorate', none: 'None' },
  { is: 'KIND', label: 'Kind', none: 'None' },
]

export const PERIODS = [30, 60, 90, 180, 365] as const

export const nameOf = (by: GaugeDimension, { key, label }: Pick<GaugeRow, 'key' | 'label'>): string =>
  key === null ? (WAYS.find(({ is }) => is === by)?.none ?? label) : label

/** The most neglected first; those that are withheld last. */
export const byNeglect = (rows: readonly GaugeRow[]): GaugeRow[] =>
  [...rows].sort((one, other) => neglect(other) - neglect(one) || one.label.localeCompare(other.label, 'en-GB'))

const neglect = ({ notEngaged, stakeholders }: GaugeRow): number =>
  notEngaged === null || stakeholders === 0 ? -1 : notEngaged / stakeholders
