import { createLedger, ledgerEntry } from '../../api/access/ledger.ts'
import { type Database, queryWithin } from '../../api/platform/database.ts'
import { newId } from '../../api/platform/record.ts'
import { seededId } from '../seededId.ts'
import { emailOf } from './accounts.ts'
import type { Days } from './days.ts'

const personId = (n: number): string => seededId('demo', 'person', n)
const address = (mailbox: string): string => emailOf({ mailbox })

/** Nobody can sign in to these: they have no password. */
const OTHERS = [
  { mailbox: 'robin.sayer', displayName: 'Robin Sayer', role: 'STAFF', invitedUntil: 2, suspendedSince: null },
  { mailbox: 'casey.marsh', displayName: 'Casey Marsh', role: 'ANALYST', invitedUntil: -12, suspendedSince: null },
  { mailbox: 'jo.hallam', displayName: 'Jo Hallam', role: 'OPERATOR', invitedUntil: null, suspendedSince: -20 },
] as const

/** Not answered yet; no letter leads to it. */
const INVITED_COLLEAGUE = {
  by: 'stakeholder.bank',
  mailbox: 'alex.gracechurch',
  displayName: 'Alex Gracechurch',
} as const

/** Who, which day and minute, how long, why, whose; and whether an inspector had to confirm, and did. */
const OPENINGS = [
  {
    by: 'operator',
    day: -2,
    minute: 190,
    minutes: 60,
    person: 3,
    reason: 'Alarm at the premises, no answer on the call-out number',
    asked: false,
    confirmed: false,
  },
  {
    by: 'operator',
    day: -5,
    minute: 1270,
    minutes: 30,
    person: 8,
    reason: 'Flood in the basement, keyholder has moved',
    asked: true,
    confirmed: true,
  },
  {
    by: 'inspector',
    day: -9,
    minute: 45,
    minutes: 60,
    person: 12,
    reason: 'Fire brigade on the scene, nobody else to ring',
    asked: false,
    confirmed: false,
  },
  {
    by: 'operator',
    day: -11,
    minute: 130,
    minutes: 15,
    person: 5,
    reason: 'Caller says the doors stand open',
    asked: true,
    confirmed: false,
  },
] as const

const EXPORTS = [
  {
    by: 'spoc.crime',
    type: 'Person',
    format: 'xlsx',
    purpose: 'Invitations to the ward panel of the spring',
    people: [1, 2, 3, 4],
  },
  { by: 'register', type: 'Keyholder', format: 'markedCsv', purpose: 'Yearly letter to keyholders', people: [5, 6] },
] as const

/**
 * Recent events for the home pages of the administrator and the data-protection officer: accounts not accepted or
 * suspended, a returned e-mail, a key and a term that end soon, break-glass openings, exports. And a colleague whom the
 * bank has invited. A second call adds nothing.
 */
export async function seedOfficeLife(db: Database, days: Days): Promise<void> {
  await db.orm.em.fork().transactional(async (em) => {
    const run = (text: string, values: unknown[]): Promise<unknown[]> => queryWithin(em, { text, values })
    const done = await run('select 1 from account where email = $1', [address(OTHERS[0].mailbox)])
    if (done.length === 0) await writeOffice(run, days)
  })
  await carryAway(db)
}

type Run = (text: string, values: unknown[]) => Promise<unknown[]>

async function writeOffice(run: Run, days: Days): Promise<void> {
  for (const { mailbox, displayName, role, invitedUntil, suspendedSince } of OTHERS) {
    const dated = [invitedUntil, suspendedSince].map((day) => (day === null ? null : days.time(day)))
    await run(
      `insert into account (id, email, display_name, roles, created_at, updated_at, invitation_expires_at, suspended_at)
       values ($1, $2, $3, array[$4::text], $5, $5, $6, $7)`,
      [newId(), address(mailbox), displayName, role, days.time(-15), ...dated],
    )
  }
  await run(
    `insert into outbox_mail (id, account_id, purpose, recipient, subject, state, attempts, useless_at, finished_at, failure, created_at)
     select $1, id, 'INVITATION', email, 'Your account at Beadle', 'FAILED', 1, $2, $3, 'EENVELOPE 550', $3 from account where email = $4`,
    [newId(), days.time(-12), days.time(-15), address('casey.marsh')],
  )
  await run(
    `insert into colleague_invitation
       (id, organisation_id, invited_by, email, display_name, standing, expires_at, created_at, updated_at)
     select $1, organisation_id, id, $2, $3, 'EDITOR', $4, $5, $5 from account where email = $6`,
    [
      newId(),
      address(INVITED_COLLEAGUE.mailbox),
      INVITED_COLLEAGUE.displayName,
      days.time(2),
      days.time(-1),
      address(INVITED_COLLEAGUE.by),
    ],
  )
  // No secret has this hash.
  await run(
    `insert into api_key (id, account_id, name, start, key, scopes, created_at, updated_at, expires_at)
     select $1, id, 'Command and control', 'beadle_demo', 'none', '{read:KEYHOLDING}', $2, $2, $3 from account where email = $4`,
    [newId(), days.time(-340), days.time(19), address('operator')],
  )
  await run(
    `
      update spoc_assignment set ends_on = $1
      where ends_on is null
      and account_id = (select id from account where email = $2)
    `,
    [days.date(23), address('spoc.economic')],
  )
  for (const opening of [...OPENINGS].reverse()) await open(run, days, opening)
}

const open = (
  run: Run,
  days: Days,
  { by, day, minute, minutes, person, reason, asked, confirmed }: (typeof OPENINGS)[number],
): Promise<unknown> =>
  run(
    `
      insert into break_glass (
        id, account_id, subject_id, subject_type, reason, created_at, updated_at, expires_at,
        opened_by, minutes, needs_confirmation, confirmer_id, confirmed_by, confirmed_at)
      select
        $1, account.id, $2, 'Person', $3, $4::timestamptz, $4, $5,
        account.display_name, $6, $7, inspector.id, inspector.display_name,
        case when inspector.id is not null then $4::timestamptz end
      from account left join account inspector on inspector.email = $8 where account.email = $9
    `,
    [
      newId(),
      personId(person),
      reason,
      days.time(day, minute),
      days.time(day, minute + minutes),
      minutes,
      asked,
      confirmed ? address('inspector') : null,
      address(by),
    ],
  )

async function carryAway(db: Database): Promise<void> {
  const [done] = await db.query({
    text: `select 1 from ledger_record where client = 'command:demo' limit 1`,
    values: [],
  })
  if (done) return
  const ledger = createLedger(db)
  for (const { by, type, format, purpose, people } of EXPORTS) {
    const [account] = await db.query<{ id: string }>({
      text: 'select id from account where email = $1',
      values: [address(by)],
    })
    if (!account) continue
    await ledger.append(
      ledgerEntry(
        { accountId: account.id, client: { kind: 'command', id: 'demo' } },
        {
          category: 'DISCLOSURE',
          operation: `export of ${type} as ${format}, ${newId()}, part 1`,
          purpose,
          subjects: people.map(personId),
          classes: ['DIRECTORY'],
        },
      ),
    )
  }
}
