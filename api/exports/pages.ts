import type { DocumentNode, ExecutionResult } from 'graphql'
import { type Disclosed, nothingDisclosed } from '../access/gate/looks/disclosure.ts'
import type { Caller } from '../access/gate/gate.ts'
import { QueryTooComplex } from '../platform/errors.ts'
import type { Row } from './columns/cells.ts'

/** Asks the schema from inside, on behalf of a caller and under the rules that come with the caller. */
export type Ask = (
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  caller: Caller,
) => Promise<ExecutionResult>

export type Batch = { rows: Row[]; disclosed: Disclosed }

type Page = {
  rows: { totalCount?: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: Row }[] }
}

/** Pages that are recorded and sent together: an export of up to a thousand rows has one record in the ledger. */
const pagesOfBatch = 5

/**
 * The rows of an export, some pages at a time: each page is one governed statement, and the next is only asked for when
 * the last batch has been taken. A receiver who takes them slowly does not keep rights that have ended meanwhile.
 *
 * @param confirm rejects when the caller is no longer who it was
 * @throws QueryTooComplex before anything is given when there are more than `most` rows; whatever the gate refuses.
 */
export async function* batches(
  ask: Ask,
  caller: Caller,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  most: number,
  confirm: () => Promise<void>,
): AsyncGenerator<Batch, void> {
  let after: string | null = null
  let given = 0
  for (let more = true; more;) {
    if (given > 0) await confirm()
    const batch: Batch = { rows: [], disclosed: nothingDisclosed() }
    for (let page = 0; more && page < pagesOfBatch; page++) {
      const { rows: list } = await pageOf(ask, { ...caller, disclosed: batch.disclosed }, document, {
        ...variables,
        after,
        counted: after === null,
      })
      given += list.edges.length
      // Counted once, at the beginning; afterwards rows may still come to the list while it is read.
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

async function pageOf(
  ask: Ask,
  caller: Caller,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Promise<Page> {
  const { data, errors } = await ask(document, variables, caller)
  if (errors?.[0]) throw errors[0]
  return data as unknown as Page
}
