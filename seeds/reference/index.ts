import { queryWithin, type Database } from '../../api/platform/database.ts'
import { insertRows, type Run } from '../insertRows.ts'
import { seededId } from '../seededId.ts'
import { directorates } from './directorates.ts'
import type { Entry } from './entry.ts'
import { groups } from './groups.ts'
import { issues } from './issues.ts'
import { sectors } from './sectors.ts'

const lists = [
  { kind: 'directorate', table: 'directorate', entries: directorates },
  { kind: 'sector', table: 'sector', entries: sectors },
  { kind: 'issue', table: 'issue', entries: issues },
  { kind: 'group', table: 'stakeholder_group', entries: groups },
] as const satisfies readonly { kind: string; table: string; entries: readonly Entry[] }[]

const columns = { id: 'uuid', code: 'text', name: 'text', description: 'text' }

/**
 * Writes directorates, sectors, issues and groups that are missing by code, in production too.
 * All of them or none: a start that was interrupted half-way would otherwise leave lists that the next one takes for
 * complete. What is there stays as the administrator left it: renamed entries keep their names, archived ones stay
 * archived.
 */
export async function seedReference(db: Database): Promise<void> {
  await db.orm.em.fork().transactional((em) => seedReferenceWithin((statement) => queryWithin(em, statement)))
}

/** As `seedReference`, in the transaction that `run` belongs to. */
export async function seedReferenceWithin(run: Run): Promise<void> {
  for (const { kind, table, entries } of lists) {
    const rows = entries.map((entry: Entry, n) => ({ description: null, ...entry, id: seededId('reference', kind, n) }))
    await insertRows(run, table, columns, rows)
  }
}
