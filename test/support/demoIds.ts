import type { Database } from '../../api/platform/database.ts'
import type { Ids } from './consolePages.ts'

/** Records of the demo force with something to show: an organisation of tier 1 with premises and keyholders, and what belongs to it. */
export async function demoIds(db: Database): Promise<Ids> {
  const [found] = await db.query<Record<string, string>>({
    text: `
      select o.id as organisation, p.id as premises, k.id as keyholder, k.person_id as person,
        p.ward_id as zone,
        (select id from account where email = 'staff@demo.example') as account
      from organisation o join premises p on p.organisation_id = o.id join keyholder k on k.premises_id = p.id
      where o.tier = 1 and o.archived_at is null and p.location is not null
      order by (select count(*) from keyholder where premises_id = p.id) desc, o.id, k.call_order limit 1`,
    values: [],
  })
  if (!found) throw new Error('The demo force has no organisation of tier 1 with keyholders')
  return found
}
