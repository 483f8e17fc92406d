import { ask } from '../../data/ask'
import type { TypedDocumentString } from '../../generated/graphql'

/** A record as the API shows it; what the role may not read is null. */
export type Row = Readonly<Record<string, unknown>> & { id: string }

export type Page<Node> = {
  edges: readonly { node: Node }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** One page of a list, from the beginning where `after` is null. */
export type Read = (after: string | null, signal: AbortSignal) => Promise<Page<Row>>

/** `key`: its name in the file. */
export type Part = { key: string; title: string; read: Read }

type After = { after?: string | null | undefined }

/** Lists that hold nothing but the viewer's own, whatever else the viewer may read. */
export const listedOfOwn =
  <Data>(document: TypedDocumentString<Data, After>, list: (data: Data) => Page<Row>): Read =>
  async (after, signal) =>
    list(await askForFile<Data, After>(document, { after }, signal))

/** What is one record, or none. */
export const alone = (row: Row | null): Page<Row> => ({
  edges: row ? [{ node: row }] : [],
  pageInfo: { hasNextPage: false, endCursor: null },
})

// The policy demands no purpose: they may read the same on the screen. The ledger gets this text instead, to tell a file
// from ordinary looks.
const PURPOSE = 'Their own data, read to be taken as a file'

export const askForFile = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> => ask(document, variables, { signal, purpose: PURPOSE })

/** All pages of a list, one after the other. @throws Fault */
export async function everyPage<Node>(read: (after: string | null) => Promise<Page<Node>>): Promise<Node[]> {
  const nodes: Node[] = []
  let after: string | null = null
  for (let more = true; more;) {
    const page: Page<Node> = await read(after)
    nodes.push(...page.edges.map(({ node }) => node))
    after = page.pageInfo.endCursor
    more = page.pageInfo.hasNextPage
  }
  return nodes
}
