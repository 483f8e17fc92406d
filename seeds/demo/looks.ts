import { ledgerEntry, type LedgerCategory } from '../../api/access/ledger.ts'
import { chainPending } from '../../api/access/ledger/pending.ts'
import { rowOf } from '../../api/access/ledger/row.ts'
import type { Role } from '../../api/access/viewer.ts'
import { rebuildLooks } from '../../api/looks/projectLooks.ts'
import type { Database, Owner } from '../../api/platform/database.ts'
import { emailOf } from './accounts.ts'
import type { Days } from './days.ts'

/**
 * Who looked at how many of the bank's people, keyholders or accounts, how many days ago, and at what. Some of it is not
 * shown to the bank.
 */
const LOOKS = [
  { by: 'spoc.crime', role: 'SPOC', days: 2, people: 3, classes: ['DIRECTORY'], category: 'CONSULTATION' },
  { by: 'spoc.economic', role: 'SPOC', days: 3, people: 2, classes: ['CORRESPONDENCE'], category: 'CONSULTATION' },
  { by: 'operator', role: 'OPERATOR', days: 3, people: 2, classes: ['KEYHOLDING'], category: 'CONSULTATION' },
  {
    by: 'register',
    role: 'REGISTER_MANAGER',
    days: 6,
    people: 4,
    classes: ['DIRECTORY', 'KEYHOLDING'],
    category: 'ALTERATION',
  },
  {
    by: 'spoc.crime',
    role: 'SPOC',
    days: 9,
    people: 1,
    classes: ['DIRECTORY', 'RESTRICTED'],
    category: 'CONSULTATION',
  },
  { by: 'staff', role: 'STAFF', days: 12, people: 5, classes: ['DIRECTORY'], category: 'CONSULTATION' },
  { by: 'inspector', role: 'INSPECTOR', days: 15, people: 2, classes: ['KEYHOLDING'], category: 'CONSULTATION' },
  { by: 'dpo', role: 'DPO', days: 16, people: 2, classes: ['AUDIT', 'DIRECTORY'], category: 'CONSULTATION' },
  { by: 'spoc.crime', role: 'SPOC', days: 40, people: 6, classes: ['DIRECTORY'], category: 'DISCLOSURE' },
  { by: 'operator', role: 'OPERATOR', days: 65, people: 3, classes: ['KEYHOLDING'], category: 'CONSULTATION' },
  { by: 'staff', role: 'STAFF', days: 90, people: 8, classes: ['DIRECTORY'], category: 'CONSULTATION' },
] as const satisfies readonly {
  by: string
  role: Role
  days: number
  people: number
  classes: readonly string[]
  category: LedgerCategory
}[]

const TWO_DAYS_MS = 2 * 86_400_000

const CLIENT = { kind: 'command', id: 'demo-looks' } as const

/** Looks of the past months at the bank whose stakeholder signs in, as they stand in the ledger. A second call adds none. */
export async function seedLooks(db: Database, owner: Pick<Owner, 'query'>, days: Days): Promise<void> {
  const done = await db.query({
    text: 'select 1 from ledger_record where client = $1 limit 1',
    values: [`${CLIENT.kind}:${CLIENT.id}`],
  })
  if (done.length > 0) return
  const bank = await ofTheBank(db)
  for (const look of LOOKS) {
    const subjects = look.classes.flatMap((one) => bank[WHOSE[one]].slice(0, look.people))
    await record(db, owner, days, look, subjects)
  }
  await chainPending(db)
  // Records of today's seeding, which are no looks, stand before these in the ledger: they are passed as if they were old.
  await rebuildLooks(db, new Date(Date.now() + TWO_DAYS_MS))
}

type Bank = { people: string[]; keyholders: string[]; accounts: string[] }

/** Whom the ledger names at data of a class. */
const WHOSE = {
  DIRECTORY: 'people',
  RESTRICTED: 'people',
  AUDIT: 'people',
  KEYHOLDING: 'keyholders',
  CORRESPONDENCE: 'accounts',
} as const satisfies Record<string, keyof Bank>

async function ofTheBank(db: Database): Promise<Bank> {
  const [bank] = await db.query<Bank>({
    text: `
      select
        array(select f.person_id::text from affiliation f
          where f.organisation_id = bank.organisation_id and f.ends_on is null and f.archived_at is null order by f.id
        ) as people,
        array(select k.person_id::text from keyholder k join premises m on m.id = k.premises_id
          where m.organisation_id = bank.organisation_id and k.archived_at is null order by k.id) as keyholders,
        array(select a.id::text from account a where a.organisation_id = bank.organisation_id order by a.id) as accounts
      from account bank where bank.email = $1`,
    values: [emailOf({ mailbox: 'stakeholder.bank' })],
  })
  return bank ?? { people: [], keyholders: [], accounts: [] }
}

async function record(
  db: Database,
  owner: Pick<Owner, 'query'>,
  days: Days,
  { by, role, days: ago, classes, category }: (typeof LOOKS)[number],
  subjects: readonly string[],
): Promise<void> {
  const [account] = await db.query<{ id: string; directorates: string[] }>({
    text: `
      select a.id, array(select s.directorate_id::text from spoc_assignment s where s.account_id = a.id) as directorates
      from account a where a.email = $1`,
    values: [emailOf({ mailbox: by })],
  })
  if (!account) return
  const entry = ledgerEntry(
    { accountId: account.id, roles: [role], directorateIds: account.directorates, client: CLIENT },
    { category, operation: 'person', subjects, classes },
  )
  // Only the owner gives an entry another time than now.
  await owner.query({
    text: 'insert into ledger_pending (id, entry, written_at) values ($1, $2::text::jsonb, $3)',
    values: [entry.id, rowOf(entry), days.time(-ago)],
  })
}
