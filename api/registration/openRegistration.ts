import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Ledger, ledgerEntry, pendingEntry } from '../access/ledger.ts'
import { findPlace } from '../gazetteer/findPlace.ts'
import { type Database, queryWithin } from '../platform/database.ts'
import { BadUserInput } from '../platform/errors.ts'
import type { Mail } from '../platform/mail/mail.ts'
import { newId } from '../platform/record.ts'
import { databaseNow } from '../platform/sql/databaseClock.ts'
import { CONSENT } from './consent.ts'
import { confirmByLink, knownAlready } from './letters.ts'
import { hashOfToken, newToken, type Registration, REGISTRATION_HOLDS_MS } from './registration.ts'

type House = { db: Database; ledger: Ledger; mail: Mail }

/** Whom the address is known as; an invited colleague has no account yet. */
const IS_KNOWN = `
  select exists (select from account where email = $1)
    or exists (select from colleague_invitation where email = $1 and archived_at is null and expires_at > now()) as known`

const INSERT = `
  insert into registration (id, expires_at, email, display_name, kind, business_name, telephone, postcode, ward_id,
    topic_ids, channels, consent_version, consent_wording, token_hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::uuid[], $11::text[], $12, $13, $14)`

/**
 * Keeps a registration until its mailed link is used. The same statements and the same rows whether or not the address is
 * known: only the letter differs.
 * @returns the ward of the postcode; null outside of the force's
 * @throws BadUserInput naming `topics`
 */
export async function openRegistration({ db, ledger, mail }: House, given: Registration): Promise<string | null> {
  const wardId = await checkedWard(db, given)
  const id = newId()
  const token = newToken()
  const until = new Date(databaseNow().getTime() + REGISTRATION_HOLDS_MS)
  const entry = ledgerEntry(
    { accountId: null, client: { kind: 'link', id } },
    { category: 'COLLECTION', operation: 'register', subjects: [id], classes: ['ACCOUNT'] },
  )
  await db.orm.em.fork().transactional(async (forked) => {
    const em = forked as SqlEntityManager
    const [found] = await queryWithin<{ known: boolean }>(em, { text: IS_KNOWN, values: [given.email] })
    await queryWithin(em, {
      text: INSERT,
      values: [
        id,
        until.toISOString(),
        given.email,
        given.displayName,
        given.kind,
        given.businessName,
        given.telephone,
        given.postcode,
        wardId,
        given.topicIds,
        given.channels,
        CONSENT.version,
        CONSENT.wording,
        hashOfToken(token),
      ],
    })
    const letter = found?.known
      ? knownAlready({ email: given.email, url: `${mail.baseUrl}/login`, until })
      : confirmByLink({ email: given.email, url: `${mail.baseUrl}/registration#${token}`, until })
    await queryWithin(em, mail.entrust(letter))
    await queryWithin(em, pendingEntry(entry))
  })
  await ledger.append(entry)
  mail.wake()
  return wardId
}

/** Keeps nothing. @throws BadUserInput naming `topics` */
export async function checkedWard(
  db: Database,
  { topicIds, postcode }: Pick<Registration, 'topicIds' | 'postcode'>,
): Promise<string | null> {
  await refuseUnknownTopics(db, topicIds)
  return (await findPlace(db, null, postcode)).wardId
}

async function refuseUnknownTopics(db: Database, topicIds: readonly string[]): Promise<void> {
  const found = await db.query({
    text: 'select id from topic where id = any($1::uuid[]) and archived_at is null',
    values: [topicIds],
  })
  if (found.length < topicIds.length) throw new BadUserInput({ topics: 'must be topics of our list' })
}
