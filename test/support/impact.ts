import { monthsLater, thisMonth } from '../../api/gauge/impact/months.ts'
import type { Client } from './api.ts'

/** The latest month that is over. */
export const lastMonth = (): string => monthsLater(thisMonth(new Date()), -1)

type ImpactRow = {
  key: string | null
  label: string
  andKey: string | null
  mentions: number | null
  asked: number | null
  meanSentiment: number | null
  shape: { type: string } | null
  suppressed: boolean
}
export type Impact = { asOf: string; exact: boolean; rows: ImpactRow[] }

const IMPACT = /* GraphQL */ `
  query ($issue: ID!, $month: String!, $by: ImpactDimension!, $and: ImpactDimension, $directorate: ID) {
    impact: issueImpact(issue: $issue, month: $month, by: $by, and: $and, directorate: $directorate) {
      asOf
      exact
      rows {
        key
        label
        andKey
        mentions
        asked
        meanSentiment
        shape
        suppressed
      }
    }
  }
`

type Asked = { issue: string; month: string; by: string; and?: string; directorate?: string }

export const impact = async (by: Client, asked: Asked): Promise<Impact> =>
  (await by.get<{ impact: Impact }>(IMPACT, asked)).impact

export const refusesImpact = async (by: Client, asked: Asked) => (await by.refused(IMPACT, asked)).extensions

export type Trend = {
  issue: string
  mentions: number | null
  meanBefore: number | null
  rises: string | null
  suppressed: boolean
}

const TRENDS = /* GraphQL */ `
  query ($month: String!) {
    trends: issueTrends(month: $month) {
      issues {
        issue
        mentions
        meanBefore
        rises
        suppressed
      }
    }
  }
`

/** What is said of one issue. */
export async function trendOf(by: Client, month: string, issue: string): Promise<Trend | undefined> {
  const { trends } = await by.get<{ trends: { issues: Trend[] } }>(TRENDS, { month })
  return trends.issues.find((one) => one.issue === issue)
}

export const refusesTrends = async (by: Client, month: string) => (await by.refused(TRENDS, { month })).extensions
