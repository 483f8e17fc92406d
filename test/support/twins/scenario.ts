import type { Role, Standing } from '../../../api/access/viewer.ts'
import type { Draw } from '../../../seeds/draw.ts'
import { reunite } from './family.ts'
import { drawRow } from './randomRegister.ts'
import type { Register, Row } from './register.ts'

/** Somebody from whom things are hidden. */
export type Scenario = {
  who: string
  roles: readonly Role[]
  /** How many of the register's directorates the account is a single point of contact of. */
  directorates?: number
  /** Whether the account belongs to an organisation. */
  organisation?: boolean
  /** Whether the account is that of a person whom the register knows: the one of whom it keeps most. */
  person?: boolean
  /** What a stakeholder may do there; VIEWER if left out. */
  standing?: Standing
  /** Whether it has a person and an organisation open by break-glass. */
  brokenGlass?: boolean
  /** Sees little of what others see, so fewer operations say as much. */
  little?: boolean
  /** Asks with a key of these scopes instead of a session. */
  scopes?: readonly string[]
}

/** The data-protection officer comes first: only then does the ledger hold nothing but what the twins were given. */
export const SCENARIOS: readonly Scenario[] = [
  { who: 'data-protection officer', roles: ['DPO'], little: true },
  { who: 'SPOC of one directorate', roles: ['SPOC'], directorates: 1 },
  { who: 'SPOC of two directorates', roles: ['SPOC'], directorates: 2 },
  { who: 'SPOC whose assignments have ended', roles: ['SPOC'] },
  { who: 'member of staff', roles: ['STAFF'] },
  { who: 'stakeholder who is an owner', roles: ['STAKEHOLDER'], organisation: true, standing: 'OWNER' },
  { who: 'stakeholder who is an editor', roles: ['STAKEHOLDER'], organisation: true, standing: 'EDITOR', little: true },
  { who: 'stakeholder who is a viewer', roles: ['STAKEHOLDER'], organisation: true },
  { who: 'stakeholder without an organisation', roles: ['STAKEHOLDER'], little: true },
  { who: 'resident', roles: ['RESIDENT'], person: true, little: true },
  { who: 'analyst', roles: ['ANALYST'] },
  { who: 'control-room operator', roles: ['OPERATOR'] },
  { who: 'control-room operator who has broken glass', roles: ['OPERATOR'], brokenGlass: true },
  { who: 'inspector', roles: ['INSPECTOR'] },
  { who: 'register manager', roles: ['REGISTER_MANAGER'] },
  { who: 'administrator', roles: ['ADMINISTRATOR'] },
  { who: 'stakeholder who is also a SPOC', roles: ['STAKEHOLDER', 'SPOC'], organisation: true, directorates: 1 },
  { who: 'register manager who is also a SPOC', roles: ['REGISTER_MANAGER', 'SPOC'], directorates: 1 },
  { who: 'analyst who is also a stakeholder', roles: ['ANALYST', 'STAKEHOLDER'], organisation: true },
  {
    who: 'key of an inspector that is narrowed to the directory',
    roles: ['INSPECTOR'],
    brokenGlass: true,
    scopes: ['read:DIRECTORY'],
  },
  {
    who: 'key of a SPOC that is narrowed to restricted notes',
    little: true,
    roles: ['SPOC'],
    directorates: 1,
    scopes: ['read:RESTRICTED', 'read:ACCOUNT', 'write:RESTRICTED', 'write:DIRECTORY'],
  },
]

/** Who asks: account and, where there is one, key. */
export type Asking = { accountId: string; email: string; keyId: string | null }

/** Adds the account of a scenario to a register, with all that makes it what it is. */
export function enter(draw: Draw, register: Register, scenario: Scenario, email: string): Asking {
  const put = (type: string, changes: Record<string, unknown>): Row => {
    const row = { ...drawRow(draw, register, type), archivedAt: null, ...changes }
    if (!register.put(type, row)) throw new Error(`The register does not take the ${type} of a ${scenario.who}`)
    return row
  }
  const account = put('Account', {
    email,
    displayName: 'Test Viewer',
    roles: [...scenario.roles],
    standing: scenario.roles.includes('STAKEHOLDER') ? (scenario.standing ?? 'VIEWER') : null,
    organisation: scenario.organisation ? busiest(register) : null,
    ...(scenario.person ? { person: bestKnown(register) } : {}),
    suspendedAt: null,
  }).id
  for (const { id } of draw.some(register.all('Directorate'), scenario.directorates ?? 0))
    put('SpocAssignment', { account, directorate: id, startsOn: null, endsOn: null })
  for (const kind of scenario.brokenGlass ? (['person', 'organisation'] as const) : []) {
    const reached = register.all('ContactPoint').filter((row) => row['givenFor'] === 'PRIVATE' && row[kind] !== null)
    put('BreakGlass', {
      account,
      subjectId: draw.oneOf(reached)[kind],
      subjectType: kind === 'person' ? 'Person' : 'Organisation',
      expiresAt: '2099-01-01T00:00:00.000Z',
      endedAt: null,
      needsConfirmation: false,
    })
  }
  giveQuestions(draw, register, account)
  const keyId = scenario.scopes
    ? put('ApiKey', { account, scopes: scenario.scopes, expiresAt: null, revokedAt: null }).id
    : null
  return { accountId: account, email, keyId }
}

/** Some questions, for themselves and on behalf of others, and files that are sent with none become those of an account. */
function giveQuestions(draw: Draw, register: Register, account: string): void {
  for (const row of draw.some(register.all('Question'), 4))
    register.put('Question', { ...row, asker: account, organisation: draw.chance(0.5) ? null : row['organisation'] })
  for (const row of draw.some(register.all('Attachment'), 4))
    register.put('Attachment', { ...row, uploadedBy: account, question: null })
  reunite(register)
}

/** The organisation of which a stakeholder sees most. */
function busiest(register: Register): string {
  const busy = (id: string): number =>
    (['Affiliation', 'Premises', 'ContactPoint', 'Question'] as const).reduce(
      (sum, type) => sum + register.all(type).filter((row) => row['organisation'] === id).length,
      0,
    )
  const [most] = register.all('Organisation').toSorted((a, b) => busy(b.id) - busy(a.id))
  return (most as Row).id
}

/** The person with most contacts and wishes that are no organisation's. */
function bestKnown(register: Register): string {
  const kept = (id: string): number =>
    (['ContactPoint', 'Wish'] as const).reduce(
      (sum, type) =>
        sum + register.all(type).filter((row) => row['person'] === id && row['organisation'] === null).length,
      0,
    )
  const [most] = register.all('Person').toSorted((a, b) => kept(b.id) - kept(a.id))
  return (most as Row).id
}

/**
 * Rows from which the server learns who asks. They are the same in both twins, for another caller is another question.
 */
export function makesCaller(asking: readonly Asking[], register: Register): (type: string, row: Row) => boolean {
  const accounts = new Set(asking.map(({ accountId }) => accountId))
  const organisations = new Set<unknown>(
    asking.map(({ accountId }) => register.get('Account', accountId)?.['organisation'] ?? 'none'),
  )
  const premises = new Set(
    register
      .all('Premises')
      .filter((row) => organisations.has(row['organisation']))
      .map(({ id }) => id),
  )
  return (type, row) => {
    if (type === 'Account') return accounts.has(row.id)
    if (type === 'SpocAssignment' || type === 'BreakGlass' || type === 'ApiKey')
      return accounts.has(row['account'] as string)
    if (type === 'Affiliation' || type === 'Premises') return organisations.has(row['organisation'])
    return type === 'Keyholder' && premises.has(row['premises'] as string)
  }
}
