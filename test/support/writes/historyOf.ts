import type { Client } from '../api.ts'
import type { Made } from '../builders.ts'

/** An entry of the history as the API shows it. */
export type Entry = {
  objectType: string
  objectId: string
  objectVersion: number
  field: string
  class: string
  oldValue: unknown
  newValue: unknown
  at: string
  changedBy: string
  source: string
  operation: string
  access: { unreadableFields: string[] }
}

export const HISTORY_QUERY = /* GraphQL */ `
  query ($id: ID!, $first: Int, $after: String) {
    history(id: $id, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          objectType
          objectId
          objectVersion
          field
          class
          oldValue
          newValue
          at
          changedBy
          source
          operation
          access {
            unreadableFields
          }
        }
      }
    }
  }
`

/** A record's whole history as a caller sees it, newest first. */
export const historyOf = async (by: Client, { id }: Made): Promise<Entry[]> => {
  const { history } = await by.get<{ history: { totalCount: number; edges: { node: Entry }[] } }>(HISTORY_QUERY, {
    id,
    first: 200,
  })
  expect(history.totalCount).toBe(history.edges.length)
  return history.edges.map(({ node }) => node)
}
/** What changed in one version, by field. */
export const changesOf = (entries: Entry[], version: number): Record<string, [unknown, unknown]> =>
  Object.fromEntries(
    entries
      .filter(({ objectVersion }) => objectVersion === version)
      .map(({ field, oldValue, newValue }) => [field, [oldValue, newValue]]),
  )
