import type { Client } from './api.ts'

export type GaugeRow = {
  key: string | null
  label: string
  andKey: string | null
  stakeholders: number
  engaged: number | null
  notEngaged: number | null
  lastEngagedAt: string | null
  suppressed: boolean
}
export type Gauge = { asOf: string; exact: boolean; counting: string[]; tooNew: number; rows: GaugeRow[] }

const GAUGE = /* GraphQL */ `
  query ($days: Int!, $by: GaugeDimension!, $and: GaugeDimension, $of: GaugedStakeholders, $counting: [String!]) {
    gauge: engagementGauge(notEngagedForDays: $days, by: $by, and: $and, of: $of, counting: $counting) {
      asOf
      exact
      counting
      tooNew
      rows {
        key
        label
        andKey
        stakeholders
        engaged
        notEngaged
        lastEngagedAt
        suppressed
      }
    }
  }
`

type Asked = { days: number; by: string; and?: string; of?: string; counting?: string[] }

export const gauge = async (by: Client, asked: Asked): Promise<Gauge> =>
  (await by.get<{ gauge: Gauge }>(GAUGE, asked)).gauge

export const refusesToGauge = async (by: Client, asked: Asked) => (await by.refused(GAUGE, asked)).extensions

/** The row of one key: stakeholders, engaged, not engaged. */
export const countsOf = (
  { rows }: Gauge,
  key: string | null,
  andKey: string | null = null,
): (number | null)[] | null => {
  const row = rows.find((one) => one.key === key && one.andKey === andKey)
  return row ? [row.stakeholders, row.engaged, row.notEngaged] : null
}
