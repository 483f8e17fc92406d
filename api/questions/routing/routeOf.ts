import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../../platform/database.ts'
import { londonDay } from '../../platform/values/londonClock.ts'
import { directorateFor, type Rule } from './directorateFor.ts'

/** Where questions go that no rule is for. */
const COMMUNITIES = 'COMMUNITY'

const RULES = `
  select directorate_id as directorate, issue_id as issue, sector_id as sector, tier, ward_id as ward, operation,
    starts_on::text as "startsOn", ends_on::text as "endsOn", position
  from routing_rule where archived_at is null`

const ASKER = `
  select sector_id as sector, tier,
    array(select distinct ward_id::text from premises p
      where p.organisation_id = o.id and p.archived_at is null and ward_id is not null) as wards
  from organisation o where id = $1`

type Asked = { issue?: unknown; organisation?: unknown; operation?: unknown }

/** The id of the directorate that a new question goes to. */
export async function routeOf(
  em: SqlEntityManager,
  { issue, organisation, operation }: Asked,
  now: Date,
): Promise<string> {
  const rules = await queryWithin<Rule>(em, { text: RULES, values: [] })
  const [asker] = await queryWithin<{ sector: string | null; tier: number | null; wards: string[] }>(em, {
    text: ASKER,
    values: [organisation ?? null],
  })
  const { sector, tier, wards } = asker ?? { sector: null, tier: null, wards: [] }
  const facts = {
    issue: (issue ?? null) as string | null,
    operation: (operation ?? null) as string | null,
    sector,
    tier,
    wards,
    day: londonDay(now),
  }
  return directorateFor(facts, rules) ?? communities(em)
}

/** @throws Error if the reference lists were never loaded */
export async function communities(em: SqlEntityManager): Promise<string> {
  const [found] = await queryWithin<{ id: string }>(em, {
    text: 'select id from directorate where code = $1',
    values: [COMMUNITIES],
  })
  if (!found) throw new Error(`There is no directorate ${COMMUNITIES}, which answers what nobody else does`)
  return found.id
}
