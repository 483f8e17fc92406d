/** One kind of work: what a user sends, and the one statement that somebody would write by hand for the same answer. */
export type Work = {
  name: string
  /** What the ratio has to reach, requests per second × the hand-written statement's. */
  bound: number
  raw: { text: string; values: (sample: Sample) => unknown[] }
} & (Question | Fetch)

type Question = {
  query: string
  variables: (sample: Sample) => Record<string, unknown>
  /** Where the answer stands in our reply, to compare it with the statement's. */
  answer: (data: Record<string, unknown>) => unknown
}

/** A route beside GraphQL. */
type Fetch = {
  path: (sample: Sample) => string
  /** What the bytes say, one character each, to compare ours with the statement's. */
  read: (bytes: string) => unknown
}

/** Inputs drawn from the database at the start of a run. */
export type Sample = {
  point: { longitude: number; latitude: number }
  organisation: { id: string; version: number }
  word: string
  sector: string
}

/** A list of our reply as the hand-written statements give it: without cursors. */
export function listOf(data: Record<string, unknown>, field: string): unknown {
  const { totalCount, pageInfo, edges } = data[field] as {
    totalCount: number
    pageInfo: { hasNextPage: boolean }
    edges: { node: unknown }[]
  }
  return { totalCount, hasNextPage: pageInfo.hasNextPage, nodes: edges.map(({ node }) => node) }
}
