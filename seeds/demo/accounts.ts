import type { Role, Standing } from '../../api/access/viewer.ts'
import { createAccountWithPassword } from '../../api/accounts/createAccount.ts'
import type { Database } from '../../api/platform/database.ts'
import type { Codes } from '../codes.ts'
import { seededId } from '../seededId.ts'
import type { Days } from './days.ts'
import type { DirectorateCode } from './keepers.ts'
import { STAKEHOLDERS } from './organisations.ts'

type DemoAccount = {
  mailbox: string
  displayName: string
  role: Role
  directorate?: DirectorateCode
  organisation?: string
  standing?: Standing
  /** From Monday to Friday. */
  isAwayNextWeek?: true
}

/** Printed in the documentation for everyone who runs the demo; production never gets these accounts. */
export const DEMO_PASSWORD = 'beadle-demo-only'
const DOMAIN = 'demo.example'

export const demoAccounts: readonly DemoAccount[] = [
  { mailbox: 'admin', displayName: 'Demo Administrator', role: 'ADMINISTRATOR' },
  { mailbox: 'dpo', displayName: 'Demo Data-protection Officer', role: 'DPO' },
  { mailbox: 'spoc.crime', displayName: 'Demo SPOC, Crime', role: 'SPOC', directorate: 'CRIME' },
  { mailbox: 'spoc.economic', displayName: 'Demo SPOC, Economic Crime', role: 'SPOC', directorate: 'ECONOMIC_CRIME' },
  { mailbox: 'staff', displayName: 'Demo Staff', role: 'STAFF' },
  { mailbox: 'analyst', displayName: 'Demo Analyst', role: 'ANALYST' },
  { mailbox: 'operator', displayName: 'Demo Control-room Operator', role: 'OPERATOR' },
  { mailbox: 'inspector', displayName: 'Demo Inspector', role: 'INSPECTOR' },
  { mailbox: 'register', displayName: 'Demo Register Manager', role: 'REGISTER_MANAGER' },
  {
    mailbox: 'stakeholder.bank',
    displayName: 'Demo Stakeholder, Bank',
    role: 'STAKEHOLDER',
    organisation: STAKEHOLDERS.bank.name,
    standing: 'OWNER',
  },
  {
    mailbox: 'colleague.bank',
    displayName: 'Morgan Threadneedle',
    role: 'STAKEHOLDER',
    organisation: STAKEHOLDERS.bank.name,
    standing: 'EDITOR',
  },
  {
    mailbox: 'viewer.bank',
    displayName: 'Jules Cornhill',
    role: 'STAKEHOLDER',
    organisation: STAKEHOLDERS.bank.name,
    standing: 'VIEWER',
  },
  {
    mailbox: 'stakeholder.market',
    displayName: 'Demo Stakeholder, Market',
    role: 'STAKEHOLDER',
    organisation: STAKEHOLDERS.market.name,
    standing: 'OWNER',
  },
  { mailbox: 'resident', displayName: 'Demo Resident', role: 'RESIDENT' },
  {
    mailbox: 'spoc.community',
    displayName: 'Demo SPOC, Communities',
    role: 'SPOC',
    directorate: 'COMMUNITY',
    isAwayNextWeek: true,
  },
]

/** Adds missing accounts. */
export async function seedAccounts(db: Database, codes: Codes, days: Days): Promise<void> {
  const there = await db.query<{ email: string }>({
    text: 'select email from account where email = any($1)',
    values: [demoAccounts.map(emailOf)],
  })
  const missing = demoAccounts.filter((account) => !there.some(({ email }) => email === emailOf(account)))
  for (const [n, account] of missing.entries()) {
    const links = account.organisation === undefined ? {} : await memberOf(db, account.organisation, account.standing)
    await createAccountWithPassword(db, {
      email: emailOf(account),
      displayName: account.displayName,
      roles: [account.role],
      password: DEMO_PASSWORD,
      emailVerified: true,
      ...(account.standing ? { standing: account.standing } : {}),
      ...links,
    })
    const made = days.time(-900 + 61 * n, 600)
    await db.query({
      text: 'update account set created_at = $2, updated_at = $2 where email = $1',
      values: [emailOf(account), made],
    })
  }
  for (const [n, account] of demoAccounts.entries()) {
    const { directorate, isAwayNextWeek } = account
    if (!directorate) continue
    const absence = isAwayNextWeek ? nextWeek(days) : { from: null, until: null }
    // Each is the only SPOC of their directorate, so each leads it.
    await db.query({
      text: `insert into spoc_assignment (id, account_id, directorate_id, starts_on, lead, absent_from, absent_until)
             select $1, account.id, $3, $4, true, $5, $6 from account
             where email = $2 and not exists (select from spoc_assignment where account_id = account.id)`,
      values: [
        seededId('demo', 'spocAssignment', n),
        emailOf(account),
        codes.directorate(directorate),
        days.date(-400),
        absence.from,
        absence.until,
      ],
    })
  }
}

function nextWeek(days: Days): { from: string; until: string } {
  const sinceMonday = (new Date(days.date(0)).getUTCDay() + 6) % 7
  return { from: days.date(7 - sinceMonday), until: days.date(11 - sinceMonday) }
}

export const emailOf = ({ mailbox }: { mailbox: string }): string => `${mailbox}@${DOMAIN}`

/** The organisation of that name; its owner is the first person there. */
async function memberOf(
  db: Database,
  name: string,
  standing: Standing = 'OWNER',
): Promise<{ organisationId?: string; personId?: string }> {
  const [found] = await db.query<{ organisationId: string; personId: string }>({
    text: `select organisation.id as "organisationId", person_id as "personId"
           from organisation join affiliation on organisation_id = organisation.id and ends_on is null
           where name = $1 order by affiliation.id limit 1`,
    values: [name],
  })
  if (!found) return {}
  return standing === 'OWNER' ? found : { organisationId: found.organisationId }
}
