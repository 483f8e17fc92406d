import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Database, queryWithin } from '../platform/database.ts'
import { hashOfToken, type OpenRegistration, type Registration } from './registration.ts'

// Somebody who has an account by now cannot have another one.
const GOOD = `
  token_hash = $1 and expires_at > now() and not exists (select from account a where a.email = registration.email)`

type Described = Pick<Registration, 'email' | 'displayName' | 'kind' | 'businessName'> & {
  ward: string | null
  /** When the mails came that wait for it, oldest first. */
  mailedAt: readonly string[]
}

/** What the link's page shows; null unless the link is valid. Changes nothing: scanners of mail open links too. */
export async function describeRegistration(db: Database, token: string): Promise<Described | null> {
  const [found] = await db.query<Described>({
    text: `
      select email, display_name as "displayName", kind, business_name as "businessName",
        (select name from zone where zone.id = ward_id) as ward,
        array(
          select to_json(received_at)#>>'{}' from inbound_mail m
          where m.state = 'UNCONFIRMED' and m.sender = registration.email and m.forget_at > now() order by received_at
        ) as "mailedAt"
      from registration where ${GOOD}`,
    values: [hashOfToken(token)],
  })
  return found ?? null
}

/** Deletes it, and what else the address has sent. Of two concurrent uses, also of two links, one gets null. */
export async function takeRegistration(em: SqlEntityManager, token: string): Promise<OpenRegistration | null> {
  // All rows of the address, and always in one order: two links that are used at once would each wait for the other's.
  const locked = await queryWithin<{ id: string }>(em, {
    text: `
      select id from registration
      where email = (select email from registration where token_hash = $1) order by id for update`,
    values: [hashOfToken(token)],
  })
  const [taken] = await queryWithin<Omit<OpenRegistration, 'consentedAt'> & { consentedAt: string | Date }>(em, {
    text: `
      delete from registration where ${GOOD}
      returning id, email, display_name as "displayName", kind, business_name as "businessName", telephone, postcode,
        ward_id as "wardId", topic_ids as "topicIds", channels, consent_version as "consentVersion",
        consent_wording as "consentWording", created_at as "consentedAt"`,
    values: [hashOfToken(token)],
  })
  if (!taken) return null
  await queryWithin(em, {
    text: 'delete from registration where id = any($1::uuid[])',
    values: [locked.map(({ id }) => id)],
  })
  return { ...taken, consentedAt: new Date(taken.consentedAt) }
}
