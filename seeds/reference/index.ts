import type { Database } from '../../api/platform/database.ts'
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
 * What is there stays as the administrator left it: renamed entries keep their names, archived ones stay archived.
 */
export async function seedReference(db: Database): Promise<void> {
  await seedReferenceWithin((statement) => db.query(statement))
}

/** As `seedReference`, through `run`, so that it can share a transaction. */
export async function seedReferenceWithin(run: Run): Promise<void> {
  for (const { kind, table, entries } of lists) {
    const rows = entries.map((entry: Entry, n) => ({ description: null, ...entry, id: seededId('reference', kind, n) }))
    await insertRows(run, table, columns, rows)
  }
}
