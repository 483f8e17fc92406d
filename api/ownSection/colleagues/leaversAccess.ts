import type { Together } from '../../access/write/together/writeTogether.ts'
import { queryWithin } from '../../platform/database.ts'
import { outlasts } from './staying.ts'

export type Leaver = { affiliation: string; organisation: string; today: string }

type Versioned = { id: string; version: number }

/** `f` is the place that ends: $1 of $2, today being $3. None if they stay in another role. */
const LEAVER = `
  select f.person_id, f.organisation_id from affiliation f
  where f.id::text = $1 and f.organisation_id::text = $2
    and not exists (
      select from affiliation o
      where o.person_id = f.person_id and o.organisation_id = f.organisation_id and o.id <> f.id
        and ${outlasts('o', '$3')})`

/** E-mail addresses that the leaver has for work there, and nobody else who works there. */
const ADDRESSES = `
  select lower(c.value) from contact_point c
  where c.person_id = l.person_id and (c.organisation_id = l.organisation_id or c.organisation_id is null)
    and c.kind = 'EMAIL' and c.given_for = 'WORK' and c.archived_at is null
    and not exists (
      select from affiliation o join contact_point s on s.person_id = o.person_id
      where o.organisation_id = l.organisation_id and o.person_id <> l.person_id and ${outlasts('o', '$3')}
        and (s.organisation_id = l.organisation_id or s.organisation_id is null)
        and s.kind = 'EMAIL' and s.archived_at is null and lower(s.value) = lower(c.value))`

/** Theirs by the person's record, or by their address: an invited colleague's account is not tied to a record. */
export const accountsOf = ({ em }: Together, leaver: Leaver): Promise<Versioned[]> =>
  queryWithin(em, {
    text: `
      select a.id::text as id, a.version
      from (${LEAVER}) l join account a on a.organisation_id = l.organisation_id
      where a.standing is not null and a.suspended_at is null and a.archived_at is null
        and (a.person_id = l.person_id or a.person_id is null and a.email in (${ADDRESSES}))
      order by a.id`,
    values: valuesOf(leaver),
  })

/** By which they could still make an account. */
export const invitationsOf = ({ em }: Together, leaver: Leaver): Promise<Versioned[]> =>
  queryWithin(em, {
    text: `
      select i.id::text as id, i.version
      from (${LEAVER}) l join colleague_invitation i on i.organisation_id = l.organisation_id
      where i.archived_at is null and i.email in (${ADDRESSES})
      order by i.id`,
    values: valuesOf(leaver),
  })

const valuesOf = ({ affiliation, organisation, today }: Leaver) => [affiliation.toLowerCase(), organisation, today]
