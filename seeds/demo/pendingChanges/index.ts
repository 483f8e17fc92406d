import { type Database, queryWithin } from '../../../api/platform/database.ts'
import type { Codes } from '../../codes.ts'
import { insertRows, type Run } from '../../insertRows.ts'
import { seededId } from '../../seededId.ts'
import { emailOf } from '../accounts.ts'
import type { Days } from '../days.ts'
import { STAKEHOLDERS } from '../organisations.ts'
import { ofBank } from './ofBank.ts'
import { ofMarket } from './ofMarket.ts'
import type { Proposal } from './proposal.ts'
import { readOrganisation } from './readOrganisation.ts'

/** What the demo's stakeholders propose. A second call adds nothing. */
export async function seedPendingChanges(db: Database, codes: Codes, days: Days): Promise<void> {
  await db.orm.em.fork().transactional(async (em) => {
    const run: Run = (statement) => queryWithin(em, statement)
    const done = await run({
      text: 'select from pending_change where id = $1',
      values: [seededId('demo', 'pendingChange', 0)],
    })
    if (done.length > 0) return
    const bank = await readOrganisation(run, STAKEHOLDERS.bank.name)
    const market = await readOrganisation(run, STAKEHOLDERS.market.name)
    const proposals = [
      ...ofBank(bank, codes, days).map((proposal) => ({ proposal, organisation: bank })),
      ...ofMarket(market).map((proposal) => ({ proposal, organisation: market })),
    ]
    const known = { accounts: await accountsOf(run), offices: await officesOf(run), days }
    await insertRows(
      run,
      'pending_change',
      COLUMNS,
      proposals.map(({ proposal, organisation }, n) => rowOf(n, organisation, proposal, known)),
    )
  })
}

type Accounts = ReadonlyMap<string, { id: string; displayName: string }>
type Known = { accounts: Accounts; offices: ReadonlyMap<string, string>; days: Days }

function rowOf(
  n: number,
  organisation: { id: string; version: number },
  proposal: Proposal,
  { accounts, offices, days }: Known,
): Record<keyof typeof COLUMNS, unknown> {
  const { settled, basis = proposal.oldValue, oldValue, newValue } = proposal
  const proposer = accounts.get(emailOf({ mailbox: proposal.by }))
  const proposedAt = days.time(proposal.day, 600 + n)
  const settledAt = settled ? days.time(settled.day, 700) : null
  return {
    id: seededId('demo', 'pendingChange', n),
    version: settled ? 2 : 1,
    created_at: proposedAt,
    updated_at: settledAt ?? proposedAt,
    organisation_id: organisation.id,
    object_type: proposal.objectType,
    object_id: proposal.objectId,
    field: proposal.field,
    about: proposal.about,
    class: proposal.decides === 'REGISTER_MANAGER' ? 'KEYHOLDING' : 'DIRECTORY',
    old_value: oldValue,
    new_value: newValue,
    basis,
    on_version: proposal.objectId === organisation.id ? organisation.version : null,
    premises_id: proposal.premises ?? null,
    person_id: proposal.person ?? null,
    proposer_id: proposer?.id,
    proposed_by: proposer?.displayName,
    proposed_at: proposedAt,
    status: settled?.status ?? 'PROPOSED',
    decides: proposal.decides,
    decided_by: settled?.by ?? null,
    decided_office: settled ? (offices.get(settled.office) ?? settled.office) : null,
    settled_at: settledAt,
    reason: settled?.reason ?? null,
  }
}

async function accountsOf(run: Run): Promise<Accounts> {
  const rows = await run<{ id: string; email: string; displayName: string }>({
    text: `select id::text as id, email, display_name as "displayName" from account where organisation_id is not null`,
    values: [],
  })
  return new Map(rows.map(({ email, ...account }) => [email, account]))
}

/** The names of directorates by their codes. */
async function officesOf(run: Run): Promise<ReadonlyMap<string, string>> {
  const rows = await run<{ code: string; name: string }>({ text: 'select code, name from directorate', values: [] })
  return new Map(rows.map(({ code, name }) => [code, name]))
}

const COLUMNS = {
  id: 'uuid',
  version: 'integer',
  created_at: 'timestamptz',
  updated_at: 'timestamptz',
  organisation_id: 'uuid',
  object_type: 'text',
  object_id: 'uuid',
  field: 'text',
  about: 'text',
  class: 'text',
  old_value: 'jsonb',
  new_value: 'jsonb',
  basis: 'jsonb',
  on_version: 'integer',
  premises_id: 'uuid',
  person_id: 'uuid',
  proposer_id: 'uuid',
  proposed_by: 'text',
  proposed_at: 'timestamptz',
  status: 'text',
  decides: 'text',
  decided_by: 'text',
  decided_office: 'text',
  settled_at: 'timestamptz',
  reason: 'text',
} as const
