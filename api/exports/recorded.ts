import { type Ledger, ledgerEntry } from '../access/ledger.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Batch } from './pages.ts'
import type { Row } from './columns/cells.ts'
import type { Column } from './columns/columns.ts'

/** What the ledger is told of an export: who takes what away, as what, and why. */
type Removal = {
  id: string
  viewer: Viewer
  type: string
  format: string
  purpose: string
  columns: readonly Column[]
}

/**
 * The rows of each batch, after the ledger has its record: whatever is given from here may leave. A batch that nobody
 * takes is not read and not recorded. Also an export without rows, or of nothing personal, is recorded: somebody
 * carried it away, and said why.
 *
 * @throws LedgerUnavailable
 */
export async function* recorded(
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
