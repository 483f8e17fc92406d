import type { Database } from '../../platform/database.ts'
import { batches } from '../batches.ts'
import { csvRows } from '../files/csvRows.ts'
import type { CsvRow } from '../files/csvRows.ts'
import type { FoundRows, LoadReport } from '../foundRows.ts'
import { LoadRefused } from '../loadRefused.ts'
import { whyUnplaced } from '../placing/placingRule.ts'
import type { LocationPrecision } from '../placing/placingRule.ts'
import { bindMapping } from './premisesMapping.ts'
import type { PremisesColumns, PremisesMapping } from './premisesMapping.ts'
import { readPremisesRow } from './premisesRow.ts'
import type { PremisesRow } from './premisesRow.ts'
import { premisesStatement } from './premisesStatement.ts'
import type { WrittenPremises } from './premisesStatement.ts'

/** `placed` counts premises by the precision of their point. */
export type PremisesCounts = {
  read: number
  added: number
  changed: number
  unchanged: number
  rejected: number
  placed: Record<LocationPrecision, number>
  withWard: number
  withBorough: number
}

const BATCH_SIZE = 1_000

type Numbered = { number: number; row: PremisesRow }

async function headerOf(rows: AsyncGenerator<CsvRow, void>): Promise<readonly string[]> {
  const { value } = await rows.next()
  if (!value) throw new LoadRefused('The file is empty.')
  return value.cells
}

/** Rejects rows that are not premises or repeat an earlier one. */
function sorter(
  columns: PremisesColumns,
  counts: PremisesCounts,
  found: FoundRows,
): (batch: readonly CsvRow[]) => Numbered[] {
  const seen = new Set<string>()
  const reject = (number: number, reason: string): [] => {
    counts.rejected += 1
    found.list(number, 'rejected', reason)
    return []
  }
  return (batch) =>
    batch.flatMap(({ number, cells, fault }) => {
      if (fault !== null) return reject(number, fault)
      const read = readPremisesRow(cells, columns)
      if ('rejected' in read) return reject(number, read.rejected)
      if (seen.has(read.premises.key)) return reject(number, 'the same premises as an earlier row')
      seen.add(read.premises.key)
      for (const remark of read.remarks) found.list(number, 'noted', remark)
      return [{ number, row: read.premises }]
    })
}

function tally(counts: PremisesCounts, written: WrittenPremises): void {
  counts[written.added === null ? 'unchanged' : written.added ? 'added' : 'changed'] += 1
  counts.placed[written.precision] += 1
  if (written.ward) counts.withWard += 1
  if (written.borough) counts.withBorough += 1
}

/**
 * Adds or updates and places the premises of a CSV text with a header, in batches that each commit. `source` and the
 * file's own id, or else the row's content, identify a premises.
 * @throws LoadRefused before anything is written if the header lacks a mapped column
 */
export async function loadPremises(
  db: Database,
  csv: AsyncIterable<string>,
  file: { mapping: PremisesMapping; source: string },
  { found, progress }: LoadReport,
): Promise<PremisesCounts> {
  const rows = csvRows(csv)
  const columns = bindMapping(file.mapping, await headerOf(rows))
  const counts: PremisesCounts = {
    read: 0,
    added: 0,
    changed: 0,
    unchanged: 0,
    rejected: 0,
    placed: { ADDRESS: 0, POSTCODE: 0, DISTRICT: 0, NONE: 0 },
    withWard: 0,
    withBorough: 0,
  }
  const sort = sorter(columns, counts, found)
  for await (const batch of batches(rows, BATCH_SIZE)) {
    const sorted = sort(batch)
    const statement = premisesStatement(
      file.source,
      [...columns.keys()],
      sorted.map(({ row }) => row),
    )
    const written = new Map((await db.query<WrittenPremises>(statement)).map((row) => [row.key, row]))
    for (const { number, row } of sorted) {
      const outcome = written.get(row.key)
      if (!outcome) throw new Error('the statement answers with one row for each premises')
      tally(counts, outcome)
      if (outcome.precision === 'NONE')
        found.list(number, 'not placed', whyUnplaced({ hasOwnPoint: row.own !== null, postcode: outcome.postcode }))
    }
    counts.read += batch.length
    progress.advance(counts.read)
  }
  return counts
}
