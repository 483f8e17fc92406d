import type { Client } from './api.ts'

type Entry = { cursor: string; at: string; node: { __typename: string; id: string } }
export type Timeline = {
  totalCount: number
  pageInfo: { hasPreviousPage: boolean; hasNextPage: boolean; startCursor: string | null; endCursor: string | null }
  edges: Entry[]
}

export const TIMELINE = /* GraphQL */ `
  query ($of: TimelineOf, $filter: TimelineFilter, $first: Int, $after: String, $last: Int, $before: String) {
    timeline(of: $of, filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasPreviousPage
        hasNextPage
        startCursor
        endCursor
      }
      edges {
        cursor
        at
        node {
          __typename
          ... on Engagement {
            id
          }
          ... on Question {
            id
          }
          ... on Post {
            id
          }
          ... on ConsentEvent {
            id
          }
        }
      }
    }
  }
`

export const timelineOf = async (by: Client, variables: Record<string, unknown>): Promise<Timeline> =>
  (await by.get<{ timeline: Timeline }>(TIMELINE, variables)).timeline

export const idsOf = ({ edges }: Timeline): string[] => edges.map(({ node }) => node.id)

/** All entries, read from now on and from now back in pages of `size`. */
export async function wholeTimeline(by: Client, variables: Record<string, unknown>, size: number): Promise<string[]> {
  const later: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const page: Timeline = await timelineOf(by, { ...variables, first: size, after })
    later.push(...idsOf(page))
    ;[after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage]
  }
  const earlier: string[] = []
  for (let before: string | null = null, more = true; more;) {
    const page: Timeline = await timelineOf(by, { ...variables, last: size, before })
    earlier.unshift(...idsOf(page))
    ;[before, more] = [page.pageInfo.startCursor, page.pageInfo.hasPreviousPage]
  }
  return [...earlier, ...later]
}
