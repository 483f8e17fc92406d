import { queryWithin, type Database } from '../../api/platform/database.ts'
import { insertRows, type Run } from '../insertRows.ts'
import { seededId } from '../seededId.ts'
import { DIRECTORATES } from './directorates.ts'
import { ENGAGEMENT_FEEDBACK } from './engagementFeedback.ts'
import type { Entry } from './entry.ts'
import { GROUPS } from './groups.ts'
import { ISSUES } from './issues.ts'
import { SECTORS } from './sectors.ts'
import { ENGAGEMENT_KINDS } from './engagementKinds.ts'
import { TOPICS } from './topics.ts'

const LISTS = [
  { kind: 'directorate', table: 'directorate', entries: DIRECTORATES },
  { kind: 'sector', table: 'sector', entries: SECTORS },
  { kind: 'issue', table: 'issue', entries: ISSUES },
  { kind: 'group', table: 'stakeholder_group', entries: GROUPS },
  { kind: 'engagementKind', table: 'engagement_kind', entries: ENGAGEMENT_KINDS },
  { kind: 'topic', table: 'topic', entries: TOPICS },
] as const satisfies readonly { kind: string; table: string; entries: readonly Entry[] }[]

const COLUMNS = { id: 'uuid', code: 'text', name: 'text', description: 'text' }
const OF_FEEDBACK = { id: 'uuid', scale: 'integer', need: 'text', confidence: 'text', satisfaction: 'text' }
const OF_DIRECTORATES = { ...COLUMNS, looks_hidden: 'boolean' }

/**
 * Adds missing entries of the reference lists by code, in production too. All or none: after an interrupted start the
 * next one would take incomplete lists for complete. Existing entries keep the administrator's names and archiving.
 */
export async function seedReference(db: Database): Promise<void> {
  await db.orm.em.fork().transactional((em) => seedReferenceWithin((statement) => queryWithin(em, statement)))
}

/** As `seedReference`, in the transaction of `run`. */
export async function seedReferenceWithin(run: Run): Promise<void> {
  for (const { kind, table, entries } of LISTS) {
    const rows = entries.map(({ code, name, description, looksHidden = false }: Entry, n) => ({
      id: seededId('reference', kind, n),
      code,
      name,
      description: description ?? null,
      looks_hidden: looksHidden,
    }))
    await insertRows(run, table, kind === 'directorate' ? OF_DIRECTORATES : COLUMNS, rows)
  }
  const wordings = ENGAGEMENT_FEEDBACK.map((words, n) => ({
    id: seededId('reference', 'engagementFeedback', n),
    scale: n + 1,
    ...words,
  }))
  await insertRows(run, 'engagement_feedback', OF_FEEDBACK, wordings)
}
