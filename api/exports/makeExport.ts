import type { Catalogue } from '../access/catalogue.ts'
import { whileExporting } from '../access/exporting.ts'
import type { Caller } from '../access/gate/gate.ts'
import { governed } from '../access/catalogue.ts'
import type { Ledger } from '../access/ledger.ts'
import { BadUserInput, Forbidden } from '../platform/errors.ts'
import { newId } from '../platform/record.ts'
import type { Row } from './columns/cells.ts'
import { type Column, columnsOf } from './columns/columns.ts'
import type { ExportRequest } from './exportRequest.ts'
import { type Marking, markingOf } from './marking.ts'
import { pageDocument } from './pageDocument.ts'
import { type Ask, batches } from './pages.ts'
import { recordBatches } from './recordBatches.ts'

export type ExportContext = {
  catalogue: Catalogue
  ledger: Ledger
  ask: Ask
  exportables: ReadonlyMap<string, string>
  mostRows: number
}

/** An export that was allowed. Its rows are read and recorded as they are taken. */
export type Export = {
  list: string
  marking: Marking
  columns: readonly Column[]
  batches: AsyncGenerator<Row[], void>
}

/**
 * Checks an export. The gate then reads its rows under narrower rules than the caller's own (access/exporting.ts).
 * @param confirm called before later batches; rejects if the credential no longer belongs to the caller
 * @throws BadUserInput, Forbidden, ForbiddenField
 */
export function makeExport(
  { catalogue, ledger, ask, exportables, mostRows }: ExportContext,
  caller: Caller,
  request: ExportRequest,
  confirm: () => Promise<void>,
): Export {
  const { type, filter, sort, includeArchived, format, purpose } = request
  const list = exportables.get(type)
  if (list === undefined) throw new BadUserInput({ type: 'must be a type with a list that can be exported' })
  if (!caller.rules.any('export', type)) throw new Forbidden('You may not export this list.')
  const rules = whileExporting(catalogue, caller.rules)
  const columns = columnsOf(catalogue, rules, type, request.columns)
  const pages = batches(
    {
      ask,
      caller: { ...caller, rules },
      document: pageDocument(governed(catalogue, type), list, columns),
      variables: { filter, sort, includeArchived },
    },
    mostRows,
    confirm,
  )
  return {
    list,
    marking: markingOf(columns.flatMap(({ classes }) => classes.map(({ as }) => as))),
    columns,
    batches: recordBatches(ledger, { id: newId(), viewer: caller.viewer, type, format, purpose, columns }, pages),
  }
}
