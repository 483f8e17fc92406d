import type { SqlEntityManager } from '@mikro-orm/sql'
import { COMMUNITIES } from '../../directory/communities.ts'
import { queryWithin } from '../../platform/database.ts'
import { Conflict } from '../../platform/errors.ts'

/** All that are kept, whatever days they run, unless nobody answers there any more: rows of `Rule`, with their ids. */
export const RULES = `
  select id::text as id, directorate_id as directorate, issue_id as issue, sector_id as sector, tier, ward_id as ward, operation,
    starts_on::text as "startsOn", ends_on::text as "endsOn", position
  from routing_rule
  where archived_at is null and directorate_id in (select id from directorate where archived_at is null)`

/** @param $1 the organisation's id, or null */
export const ORGANISATION = `
  select sector_id as sector, tier, archived_at is not null as "isArchived",
    array(select distinct ward_id::text from premises p
      where p.organisation_id = o.id and p.archived_at is null and ward_id is not null) as wards
  from organisation o where id = $1::uuid`

export type AskingOrganisation = { sector: string | null; tier: number | null; isArchived: boolean; wards: string[] }

/** Of a person, or of an organisation that nobody knows more of. */
export const NOWHERE: AskingOrganisation = { sector: null, tier: null, isArchived: false, wards: [] }

/** What of the asking organisation decides where its question goes, and how soon it is answered. */
export async function askingOrganisation(em: SqlEntityManager, id: string | null): Promise<AskingOrganisation> {
  const [found] = await queryWithin<AskingOrganisation>(em, { text: ORGANISATION, values: [id] })
  return found ?? NOWHERE
}

/** @throws Conflict if the reference lists were never loaded */
export async function communities(em: SqlEntityManager): Promise<string> {
  const [found] = await queryWithin<{ id: string }>(em, {
    text: 'select id from directorate where code = $1',
    values: [COMMUNITIES],
  })
  if (!found) throw noCommunities()
  return found.id
}

export const noCommunities = (): Conflict =>
  new Conflict(`There is no directorate ${COMMUNITIES} yet, which answers what nobody else does.`)
