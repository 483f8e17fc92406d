import { CONSENT } from '../../api/registration/consent.ts'
import { hashOfToken, newToken } from '../../api/registration/registration.ts'
import { queryWithin, type Database } from '../../api/platform/database.ts'
import { newId } from '../../api/platform/record.ts'
import type { Codes } from '../codes.ts'
import { seededId } from '../seededId.ts'
import { emailOf } from './accounts.ts'
import type { Days } from './days.ts'

/** Far from the ids of the drawn force. */
const FIRST = 90_000
const BUSINESS = { mailbox: 'owner.flowers', name: 'Quillgate Flowers', owner: 'Ash Ludgate', postcode: 'EC4M 7AA' }

/** Whose link has not been used yet: no letter leads to it. */
const OPEN = [
  { mailbox: 'kit.cheapside', name: 'Kit Cheapside', business: null, topics: ['CLOSURES', 'WARD_NEWS'] },
  { mailbox: 'noor.aldgate', name: 'Noor Aldgate', business: null, topics: ['CRIME_ALERTS'] },
  { mailbox: 'lee.barbican', name: 'Lee Barbican', business: 'Barbican Bicycles', topics: ['FRAUD_ALERTS'] },
] as const

type Run = (text: string, values: unknown[]) => Promise<unknown[]>

/** Registrations that wait for their link, and a business that waits for a SPOC. A second call adds nothing. */
export async function seedRegistrations(db: Database, codes: Codes, days: Days): Promise<void> {
  await db.orm.em.fork().transactional(async (em) => {
    const run: Run = (text, values) => queryWithin(em, { text, values })
    const done = await run('select 1 from account where email = $1', [emailOf(BUSINESS)])
    if (done.length > 0) return
    await addBusiness(run, codes, days)
    for (const [n, open] of OPEN.entries()) await addOpen(run, { n, ...open }, codes, days)
  })
}

async function addBusiness(run: Run, codes: Codes, days: Days): Promise<void> {
  const id = (kind: 'organisation' | 'person' | 'affiliation' | 'contactPoint' | 'wish', n = 0): string =>
    seededId('demo', kind, FIRST + n)
  const at = days.time(-3, 615)
  const made = 'created_at, updated_at'
  await run(
    `insert into organisation (id, name, kind, tier, unconfirmed_since, ${made}) values ($1, $2, 'BUSINESS', 3, $3, $3, $3)`,
    [id('organisation'), BUSINESS.name, at],
  )
  await run(`insert into person (id, display_name, ${made}) values ($1, $2, $3, $3)`, [
    id('person'),
    BUSINESS.owner,
    at,
  ])
  await run(`insert into affiliation (id, person_id, organisation_id, ${made}) values ($1, $2, $3, $4, $4)`, [
    id('affiliation'),
    id('person'),
    id('organisation'),
    at,
  ])
  await run(
    `insert into contact_point (id, person_id, organisation_id, kind, value, given_for, ${made})
     values ($1, null, $3, 'ADDRESS', $4, 'WORK', $6, $6), ($2, $7, $3, 'EMAIL', $5, 'WORK', $6, $6)`,
    [
      id('contactPoint'),
      id('contactPoint', 1),
      id('organisation'),
      BUSINESS.postcode,
      emailOf(BUSINESS),
      at,
      id('person'),
    ],
  )
  await run(
    `insert into consent_event (id, contact_point_id, decision, recorded_at, source, wording, wording_version, ${made})
     values ($1, $2, 'GIVEN', $3, 'registration', $4, $5, $3, $3)`,
    [seededId('demo', 'consentEvent', FIRST), id('contactPoint', 1), at, CONSENT.wording, CONSENT.version],
  )
  await run(`insert into wish (id, organisation_id, topic_id, channel, ${made}) values ($1, $2, $3, 'EMAIL', $4, $4)`, [
    id('wish'),
    id('organisation'),
    codes.topic('CRIME_ALERTS'),
    at,
  ])
  await run(
    `insert into account (id, email, display_name, email_verified, roles, standing, person_id, organisation_id, ${made})
     values ($1, $2, $3, true, '{STAKEHOLDER}', 'OWNER', $4, $5, $6, $6)`,
    [newId(), emailOf(BUSINESS), BUSINESS.owner, id('person'), id('organisation'), at],
  )
}

type Open = { n: number; mailbox: string; name: string; business: string | null; topics: readonly string[] }

const addOpen = (run: Run, { n, mailbox, name, business, topics }: Open, codes: Codes, days: Days) =>
  run(
    `insert into registration (id, created_at, expires_at, email, display_name, kind, business_name, postcode, topic_ids,
       channels, consent_version, consent_wording, token_hash)
     values ($1, $2, $2::timestamptz + interval '48 hours', $3, $4, $5, $6, 'EC2V 5AE', $7::uuid[], '{EMAIL}', $8, $9, $10)`,
    [
      newId(),
      days.time(0, 420 + 25 * n),
      emailOf({ mailbox }),
      name,
      business === null ? 'RESIDENT' : 'BUSINESS',
      business,
      topics.map(codes.topic),
      CONSENT.version,
      CONSENT.wording,
      hashOfToken(newToken()),
    ],
  )
