/** What a user sends, and the one statement that gives the same answer by hand. */
export type Work = {
  name: string
  /** The least ratio: our requests per second ÷ the hand-written statement's. */
  bound: number
  raw: { text: string; values: (sample: Sample) => unknown[] }
} & (Question | Fetch)

type Question = {
  query: string
  variables: (sample: Sample) => Record<string, unknown>
  /** Extracts the answer from our response, to compare it with the statement's. */
  answer: (data: Record<string, unknown>) => unknown
}

/** A route outside GraphQL. */
type Fetch = {
  path: (sample: Sample) => string
  /** Decodes the bytes, to compare ours with the statement's. */
  read: (bytes: string) => unknown
}

/** Drawn from the database at the start of a run. */
export type Sample = {
  point: { longitude: number; latitude: number }
  organisation: { id: string; version: number }
  word: string
  sector: string
}

/** A list of our response in the statements' form: without cursors. */
export function listOf(data: Record<string, unknown>, field: string): unknown {
  const { totalCount, pageInfo, edges } = data[field] as {
    totalCount: number
    pageInfo: { hasNextPage: boolean }
    edges: { node: unknown }[]
  }
  return { totalCount, hasNextPage: pageInfo.hasNextPage, nodes: edges.map(({ node }) => node) }
}
