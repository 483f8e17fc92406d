import type { Run } from '../../insertRows.ts'

export type Own = {
  id: string
  version: number
  name: string
  tier: number
  parent: string | null
  groups: string[]
  /** Its premises that have keyholders, in the order of their ids. */
  premises: { id: string; keyholders: { id: string; person: string; callOrder: number }[] }[]
  people: string[]
}

/** An organisation of the demo as far as it proposes changes. */
export async function readOrganisation(run: Run, name: string): Promise<Own> {
  const [found] = await run<Own>({
    text: `
      select o.id::text as id, o.version, o.name, o.tier, o.parent_id::text as parent,
        array(select group_id::text from organisation_group where organisation_id = o.id order by 1) as groups,
        (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'keyholders', (
            select jsonb_agg(jsonb_build_object('id', k.id, 'person', k.person_id, 'callOrder', k.call_order) order by k.call_order)
            from keyholder k where k.premises_id = p.id and k.archived_at is null)) order by p.id), '[]')
          from premises p where p.organisation_id = o.id and p.archived_at is null
            and exists (select from keyholder where premises_id = p.id and archived_at is null)) as premises,
        array(select distinct a.person_id::text from affiliation a
          where a.organisation_id = o.id and a.ends_on is null order by 1) as people
      from organisation o where o.name = $1`,
    values: [name],
  })
  if (!found) throw new Error(`The demo force has no organisation called ${name}`)
  return found
}
