import { type Ledger, ledgerEntry } from '../access/ledger.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Batch } from './pages.ts'
import type { Row } from './columns/cells.ts'
import type { Column } from './columns/columns.ts'

/** What the ledger records of an export. */
type Removal = {
  id: string
  viewer: Viewer
  type: string
  format: string
  purpose: string
  columns: readonly Column[]
}

/**
 * Gives each batch once the ledger has recorded it. Exports without rows or personal data are recorded too: somebody
 * took them for a purpose. @throws LedgerUnavailable
 */
export async function* recordBatches(
  ledger: Ledger,
  removal: Removal,
  batches: AsyncIterable<Batch>,
): AsyncGenerator<Row[], void> {
  let part = 0
  const certain = removal.columns.flatMap(({ classes }) => classes.flatMap(({ as, when }) => (when ? [] : [as])))
  for await (const { rows, disclosed } of batches) {
    part += 1
    await ledger.append(
      ledgerEntry(removal.viewer, {
        category: 'DISCLOSURE',
        operation: `export of ${removal.type} as ${removal.format}, ${removal.id}, part ${part}`,
        purpose: removal.purpose,
        subjects: [...disclosed.subjects],
        classes: [...disclosed.classes, ...certain],
      }),
    )
    yield rows
  }
}
