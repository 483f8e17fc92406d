import { COMMUNITIES } from '../../api/directory/communities.ts'
import { queryWithin, type Database } from '../../api/platform/database.ts'
import { CONSENT } from '../../api/registration/consent.ts'
import type { Codes } from '../codes.ts'
import type { TopicCode } from '../reference/topics.ts'
import { seededId } from '../seededId.ts'
import { emailOf } from './accounts.ts'
import type { Days } from './days.ts'

/** Far from the ids of the drawn force and of those who registered. */
const FIRST = 91_000
/** Of Bread Street. */
const RESIDENT = { mailbox: 'resident', name: 'Demo Resident', mobile: '+447700900191', ward: 'E05009293' }
const REGISTERED = { day: -390, minute: 1_150 }
/** Again, to the wording of today. */
const AGREED = { day: -6, minute: 1_165 }

type Wished = { topic: TopicCode; channel: 'EMAIL' | 'SMS'; from: string | null; until: string | null }
const WISHES: readonly Wished[] = [
  { topic: 'WARD_NEWS', channel: 'EMAIL', from: null, until: null },
  { topic: 'CLOSURES', channel: 'EMAIL', from: null, until: null },
  { topic: 'CLOSURES', channel: 'SMS', from: '07:00', until: '22:00' },
]

type Run = (text: string, values: unknown[]) => Promise<unknown[]>
type Id = (kind: 'person' | 'contactPoint' | 'consentEvent' | 'wish', n?: number) => string
const idOf: Id = (kind, n = 0) => seededId('demo', kind, FIRST + n)

/** What the demo's resident said when they registered. A second call adds nothing. */
export async function seedResident(db: Database, codes: Codes, days: Days): Promise<void> {
  await db.orm.em.fork().transactional(async (em) => {
    const run: Run = (text, values) => queryWithin(em, { text, values })
    const [person, at] = [idOf('person'), days.time(REGISTERED.day, REGISTERED.minute)]
    const known = await run('select from account where email = $1 and person_id is null', [emailOf(RESIDENT)])
    if (known.length === 0) return
    await run(
      `insert into person (id, display_name, ward_id, created_at, updated_at)
       values ($1, $2, $3, $4, $4)`,
      [person, RESIDENT.name, codes.zone(RESIDENT.ward), at],
    )
    const agreedAt = days.time(AGREED.day, AGREED.minute)
    const directorate = codes.directorate(COMMUNITIES)
    const contacts = [
      ['EMAIL', emailOf(RESIDENT)],
      ['MOBILE', RESIDENT.mobile],
    ] as const
    for (const [n, [kind, value]] of contacts.entries())
      await addContact(run, { n, kind, value, directorate, at, agreedAt })
    for (const [n, { topic, channel, from, until }] of WISHES.entries())
      await run(
        `insert into wish (id, person_id, topic_id, channel, from_time, until_time, created_at, updated_at)
         values ($1, $2, $3, $4, $5, $6, $7, $7)`,
        [idOf('wish', n), person, codes.topic(topic), channel, from, until, at],
      )
    await run('update account set person_id = $2 where email = $1', [emailOf(RESIDENT), person])
  })
}

type Contact = { n: number; kind: 'EMAIL' | 'MOBILE'; value: string; directorate: string; at: string; agreedAt: string }

async function addContact(run: Run, { n, kind, value, directorate, at, agreedAt }: Contact): Promise<void> {
  await run(
    `insert into contact_point (id, person_id, kind, value, given_for, directorate_id, created_at, updated_at)
     values ($1, $2, $3, $4, 'PRIVATE', $5, $6, $6)`,
    [idOf('contactPoint', n), idOf('person'), kind, value, directorate, at],
  )
  await run(
    `insert into consent_event
       (id, contact_point_id, decision, recorded_at, source, wording, wording_version, created_at, updated_at)
     values ($1, $2, 'GIVEN', $3, 'registration', $4, $5, $3, $3)`,
    [idOf('consentEvent', n), idOf('contactPoint', n), agreedAt, CONSENT.wording, CONSENT.version],
  )
}
