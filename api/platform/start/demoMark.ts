import type { Database } from '../database.ts'

/** Marks a database for good as having held the demo force, whose passwords are published. */
export async function markAsDemo(db: Database): Promise<void> {
  await db.query({
    text: 'insert into demo_mark (seeded_at) select now() where not exists (select from demo_mark)',
    values: [],
  })
}

/** Whether this database, migrated or not, ever held the demo force; older ones have no mark, but its accounts. */
export async function wasDemo(db: Pick<Database, 'query'>): Promise<boolean> {
  const [tables] = await db.query<{ mark: boolean; account: boolean }>({
    text: `select to_regclass('demo_mark') is not null as mark, to_regclass('account') is not null as account`,
    values: [],
  })
  const marks = [
    ...(tables?.mark ? ['exists (select from demo_mark)'] : []),
    ...(tables?.account ? [`exists (select from account where email like '%@demo.example')`] : []),
  ]
  if (marks.length === 0) return false
  const [found] = await db.query<{ demo: boolean }>({ text: `select ${marks.join(' or ')} as demo`, values: [] })
  return found?.demo ?? false
}
