import { dayIn, LONDON } from '../../../api/engagement/series/wallClock.ts'
import type { Client } from '../api.ts'
import type { Made } from '../builders.ts'
import { MEETING } from '../engagements.ts'

const DAY_MS = 86_400_000

/** London's day so many days from now. */
export const inDays = (days: number): string => dayIn(LONDON, new Date(Date.now() + days * DAY_MS))

const mutation = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { engagementSeries { id version rule lastDay endsBefore } } }`

const MUTATIONS = {
  planSeries: mutation('planSeries', 'PlanSeriesInput'),
  changeSeries: mutation('changeSeries', 'ChangeSeriesInput'),
  cancelSeries: mutation('cancelSeries', 'CancelSeriesInput'),
}
type Operation = keyof typeof MUTATIONS
export type Planned = Made & { rule: string; lastDay: string; endsBefore: string | null }

const does = async (by: Client, operation: Operation, input: object): Promise<Planned> =>
  (await by.get<Record<string, { engagementSeries: Planned }>>(MUTATIONS[operation], { input }))[operation]!
    .engagementSeries

const refuses = async (by: Client, operation: Operation, input: object) =>
  (await by.refused(MUTATIONS[operation], { input })).extensions

/** What a SPOC plans: four meetings, one each day at ten from the day after tomorrow, unless `input` says otherwise. */
export const everyDay = (input: object = {}): Record<string, unknown> => ({
  rule: 'FREQ=DAILY;COUNT=4',
  firstDay: inDays(2),
  startTime: '10:00',
  minutes: 60,
  kind: MEETING,
  summary: 'The round of the market.',
  ...input,
})

export const plans = (by: Client, input: object = {}): Promise<Planned> => does(by, 'planSeries', everyDay(input))
export const refusesToPlan = (by: Client, input: object) => refuses(by, 'planSeries', everyDay(input))
export const changes = (by: Client, input: object): Promise<Planned> => does(by, 'changeSeries', input)
export const refusesToChange = (by: Client, input: object) => refuses(by, 'changeSeries', input)
export const cancels = (by: Client, input: object): Promise<Planned> =>
  does(by, 'cancelSeries', { cancelledBecause: 'The hall is being rebuilt.', ...input })
export const refusesToCancel = (by: Client, input: object) =>
  refuses(by, 'cancelSeries', { cancelledBecause: 'The hall is being rebuilt.', ...input })

export type Instance = {
  id: string
  version: number
  status: string
  occurredAt: string
  endsAt: string | null
  allDay: boolean
  seriesStart: string
  summary: string
  place: string | null
}

const INSTANCES = /* GraphQL */ `
  query ($series: ID!) {
    engagements(
      filter: { series: { id: { eq: $series } } }
      sort: [{ field: occurredAt, direction: ASC }]
      first: 200
    ) {
      totalCount
      edges {
        node {
          id
          version
          status
          occurredAt
          endsAt
          allDay
          seriesStart
          summary
          place
        }
      }
    }
  }
`

/** Those of a series that are not archived, as a caller reads them, by when they begin. */
export async function instancesOf(by: Client, { id }: { id: string }): Promise<Instance[]> {
  const { engagements } = await by.get<{ engagements: { edges: { node: Instance }[] } }>(INSTANCES, { series: id })
  return engagements.edges.map(({ node }) => node)
}

/** `10:00` in London, or wherever. */
export const clockAt = (moment: string, timeZone: string = LONDON): string =>
  new Date(moment).toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
