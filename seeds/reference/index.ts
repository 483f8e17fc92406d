import { queryWithin, type Database } from '../../api/platform/database.ts'
import { insertRows, type Run } from '../insertRows.ts'
import { seededId } from '../seededId.ts'
import { DIRECTORATES } from './directorates.ts'
import type { Entry } from './entry.ts'
import { GROUPS } from './groups.ts'
import { ISSUES } from './issues.ts'
import { SECTORS } from './sectors.ts'

const LISTS = [
  { kind: 'directorate', table: 'directorate', entries: DIRECTORATES },
  { kind: 'sector', table: 'sector', entries: SECTORS },
  { kind: 'issue', table: 'issue', entries: ISSUES },
  { kind: 'group', table: 'stakeholder_group', entries: GROUPS },
] as const satisfies readonly { kind: string; table: string; entries: readonly Entry[] }[]

const COLUMNS = { id: 'uuid', code: 'text', name: 'text', description: 'text' }

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
  for (const { kind, table, entries } of LISTS) {
    const rows = entries.map((entry: Entry, n) => ({ description: null, ...entry, id: seededId('reference', kind, n) }))
    await insertRows(run, table, COLUMNS, rows)
  }
}
