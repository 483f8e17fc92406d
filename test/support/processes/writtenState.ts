import { IsolationLevel } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin, type Database } from '../../../api/platform/database.ts'

type Fields = Record<string, unknown>

/** The writers' work in the database, as one snapshot. */
export type WrittenState = {
  people: { id: string; row: Fields }[]
  organisations: { id: string; version: number; row: Fields }[]
  /** Each record's changes, oldest first; `entries` counts the rows, so that a field written twice is noticed. */
  history: { id: string; type: string; version: number; fields: Fields; entries: number }[]
  /** Operation and subjects of chained changes. */
  chained: { operation: string; subjects: string[] }[]
  /** Operation and subjects of changes that are committed but not chained. */
  pending: { operation: string; subjects: string[] }[]
}

const STATEMENTS: Record<keyof WrittenState, string> = {
  people: `select id, json_build_object('givenName', given_name, 'familyName', family_name, 'displayName', display_name, 'reviewDate', review_date) as row
    from person order by id`,
  organisations: `select o.id, o.version, json_build_object('name', o.name, 'website', o.website,
      'groups', (select coalesce(json_agg(g.group_id order by g.group_id), '[]') from organisation_group g where g.organisation_id = o.id)) as row
    from organisation o order by id`,
  history: `select object_id as id, object_type as type, object_version as version, json_object_agg(field, new_value) as fields, count(*)::int as entries
    from history_entry group by 1, 2, 3 order by 1, 3`,
  chained: `
    select operation, array_to_json(subjects) as subjects
    from ledger_record
    where category in ('COLLECTION', 'ALTERATION') order by seq
  `,
  pending: `
    select entry->>'operation' as operation, entry->'subjects' as subjects
    from ledger_pending order by written_at
  `,
}

/** Read in one snapshot, since a killed process's last commit may still arrive at the server. */
export async function writtenState(db: Database): Promise<WrittenState> {
  const read = async (em: SqlEntityManager) => {
    const state: Partial<Record<keyof WrittenState, unknown[]>> = {}
    for (const [name, text] of Object.entries(STATEMENTS) as [keyof WrittenState, string][])
      state[name] = await queryWithin(em, { text, values: [] })
    return state as WrittenState
  }
  return (db.orm.em.fork() as SqlEntityManager).transactional(read, { isolationLevel: IsolationLevel.REPEATABLE_READ })
}
