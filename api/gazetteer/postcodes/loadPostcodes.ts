import type { Database } from '../../platform/database.ts'
import { batches } from '../batches.ts'
import { codePointOpen } from './codePointOpen.ts'
import { csvRows } from '../files/csvRows.ts'
import type { CsvRow } from '../files/csvRows.ts'
import type { FoundRows } from '../foundRows.ts'
import { LoadRefused } from '../loadRefused.ts'
import { onsDirectory } from './onsDirectory.ts'
import type { PostcodeLayout, PostcodeRow } from './postcodeLayout.ts'
import type { Progress } from '../progress.ts'

export type PostcodeCounts = {
  source: string
  read: number
  added: number
  changed: number
  unchanged: number
  rejected: number
  withoutPosition: number
}

const BATCH_SIZE = 2_500

// A file without positions or boroughs never removes known ones.
const UPSERT = `
with written as (
  insert into postcode as held (postcode, location, terminated_on, borough_code, source)
  select postcode, ST_Transform(ST_SetSRID(ST_MakePoint(x, y), $6::int), 4326)::geography, terminated_on::date, borough_code, $7
  from unnest($1::text[], $2::float8[], $3::float8[], $4::text[], $5::text[]) as given (postcode, x, y, terminated_on, borough_code)
  on conflict (postcode) do update set
    location = coalesce(excluded.location, held.location), terminated_on = excluded.terminated_on,
    borough_code = coalesce(excluded.borough_code, held.borough_code), source = excluded.source
  where (coalesce(excluded.location, held.location), excluded.terminated_on, coalesce(excluded.borough_code, held.borough_code), excluded.source)
    is distinct from (held.location, held.terminated_on, held.borough_code, held.source)
  returning xmax = 0 as added
)
select count(*) filter (where added)::int as added, count(*) filter (where not added)::int as changed from written`

async function write(
  db: Database,
  layout: PostcodeLayout,
  rows: readonly PostcodeRow[],
): Promise<{ added: number; changed: number }> {
  const column = <Value>(value: (row: PostcodeRow) => Value): Value[] => rows.map(value)
  const columns = [
    column((row) => row.postcode),
    column((row) => row.x),
    column((row) => row.y),
    column((row) => row.terminatedOn),
    column((row) => row.boroughCode),
  ]
  const [done] = await db.query<{ added: number; changed: number }>({
    name: 'load-postcodes',
    text: UPSERT,
    values: [...columns, layout.srid, layout.source],
  })
  return done ?? { added: 0, changed: 0 }
}

async function open(rows: AsyncGenerator<CsvRow, void>): Promise<{ layout: PostcodeLayout; first: CsvRow }> {
  const { value: first } = await rows.next()
  if (!first) throw new LoadRefused('The file is empty.')
  return { layout: recogniseLayout(first.cells), first }
}

async function* afterFirst(
  layout: PostcodeLayout,
  first: CsvRow,
  rows: AsyncGenerator<CsvRow>,
): AsyncGenerator<CsvRow> {
  if (!layout.hasHeader) yield first
  yield* rows
}

/** Adds or updates postcodes in batches that each commit. @throws LoadRefused for an unknown file */
export async function loadPostcodes(
  db: Database,
  csv: AsyncIterable<string>,
  found: FoundRows,
  progress: Progress,
): Promise<PostcodeCounts> {
  const rows = csvRows(csv)
  const { layout, first } = await open(rows)
  const counts = { source: layout.source, read: 0, added: 0, changed: 0, unchanged: 0, rejected: 0, withoutPosition: 0 }
  for await (const batch of batches(afterFirst(layout, first, rows), BATCH_SIZE)) {
    // One statement cannot update a row twice; the later of two rows wins.
    const distinct = new Map<string, PostcodeRow>()
    for (const { number, cells, fault } of batch) {
      const row = fault === null ? layout.read(cells) : { rejected: fault }
      if ('rejected' in row) {
        counts.rejected += 1
        found.list(number, 'rejected', row.rejected)
      } else distinct.set(row.postcode, row)
    }
    const { added, changed } = await write(db, layout, [...distinct.values()])
    counts.read += batch.length
    counts.added += added
    counts.changed += changed
    counts.withoutPosition += [...distinct.values()].filter(({ x }) => x === null).length
    progress.advance(counts.read)
  }
  return { ...counts, unchanged: counts.read - counts.rejected - counts.added - counts.changed }
}

/** Recognises a postcode file by its first row. @throws LoadRefused naming the columns found */
export function recogniseLayout(firstRow: readonly string[]): PostcodeLayout {
  const layout = onsDirectory(firstRow) ?? codePointOpen(firstRow)
  if (layout) return layout
  const columns = firstRow.slice(0, 12).join(', ')
  throw new LoadRefused(`This is neither Code-Point Open nor an ONS postcode directory; its first row is: ${columns}`)
}
