import { keepHead } from './attribution.ts'
import { batches } from './batches.ts'
import type { FoundRows } from './foundRows.ts'
import { geoJsonFeatures } from './files/geoJsonFeatures.ts'
import type { Progress } from './progress.ts'

const BATCH_LENGTH = 4 << 20

type FeatureLoad<Row extends object> = {
  batchSize: number
  /** Called before anything is read, with the beginning of the file; not called for a file without features. */
  begin?: (head: string) => Promise<void>
  /** Features count from 1. */
  read: (feature: string, number: number) => (Row & { remark?: string }) | { rejected: string }
  write: (rows: readonly Row[]) => Promise<void>
}

/** Reads features and writes them in batches. Lists those rejected or incomplete. @throws LoadRefused */
export async function loadFeatures<Row extends object>(
  geoJson: AsyncIterable<string>,
  load: FeatureLoad<Row>,
  found: FoundRows,
  progress: Progress,
): Promise<{ read: number; rejected: number }> {
  const counts = { read: 0, rejected: 0 }
  const head = { text: '' }
  const features = geoJsonFeatures(keepHead(geoJson, head))
  for await (const batch of batches(features, load.batchSize, BATCH_LENGTH, (feature) => feature.length)) {
    if (counts.read === 0) await load.begin?.(head.text)
    const rows: Row[] = []
    for (const feature of batch) {
      counts.read += 1
      const row = load.read(feature, counts.read)
      if ('rejected' in row) {
        counts.rejected += 1
        found.list(counts.read, 'rejected', row.rejected)
        continue
      }
      if (row.remark !== undefined) found.list(counts.read, 'noted', row.remark)
      rows.push(row)
    }
    await load.write(rows)
    progress.advance(counts.read)
  }
  return counts
}
