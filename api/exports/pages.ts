import type { DocumentNode, ExecutionResult } from 'graphql'
import { type Disclosed, nothingDisclosed } from '../access/gate/looks/disclosure.ts'
import type { Caller } from '../access/gate/gate.ts'
import { QueryTooComplex } from '../platform/errors.ts'
import type { Row } from './columns/cells.ts'

/** Executes a document in process for a caller, under the rules given with the caller. */
export type Ask = (
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  caller: Caller,
) => Promise<ExecutionResult>

type Question = {
  ask: Ask
  caller: Caller
  document: DocumentNode
  variables: Readonly<Record<string, unknown>>
}

export type Batch = { rows: Row[]; disclosed: Disclosed }

type Page = {
  rows: { totalCount?: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: Row }[] }
}

/** Pages per ledger record: exports of up to 1,000 rows have one record. */
const PAGES_OF_BATCH = 5

/**
 * An export's rows in batches, one governed statement per page. A batch is read once the last one was taken, after
 * `confirm`: a slow receiver does not keep rights that have ended.
 * @param confirm rejects if the credential no longer belongs to the caller
 * @throws QueryTooComplex before any rows if there are more than `most`; anything the gate throws
 */
export async function* batches(
  question: Question,
  most: number,
  confirm: () => Promise<void>,
): AsyncGenerator<Batch, void> {
  const { ask, caller, document, variables } = question
  let after: string | null = null
  let given = 0
  for (let more = true; more;) {
    if (given > 0) await confirm()
    const batch: Batch = { rows: [], disclosed: nothingDisclosed() }
    for (let page = 0; more && page < PAGES_OF_BATCH; page++) {
      const { rows: list } = await pageOf({
        ask,
        document,
        caller: { ...caller, disclosed: batch.disclosed },
        variables: { ...variables, after, counted: after === null },
      })
      given += list.edges.length
      // `totalCount` is asked for once; rows may be added while the list is read.
      if (Math.max(list.totalCount ?? 0, given) > most)
        throw new QueryTooComplex(
          `The export would have ${(list.totalCount ?? given).toLocaleString('en-GB')} rows; ${most.toLocaleString('en-GB')} are allowed. Narrow the filter.`,
        )
      batch.rows.push(...list.edges.map(({ node }) => node))
      after = list.pageInfo.endCursor
      more = list.pageInfo.hasNextPage
    }
    yield batch
  }
}

async function pageOf({ ask, document, variables, caller }: Question): Promise<Page> {
  const { data, errors } = await ask(document, variables, caller)
  if (errors?.[0]) throw errors[0]
  return data as unknown as Page
}
