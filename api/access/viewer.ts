export const ROLES = [
  'SPOC',
  'STAFF',
  'STAKEHOLDER',
  'RESIDENT',
  'ANALYST',
  'OPERATOR',
  'INSPECTOR',
  'REGISTER_MANAGER',
  'DPO',
  'ADMINISTRATOR',
] as const
export type Role = (typeof ROLES)[number]

/** What a stakeholder's account may do for its organisation: an owner also looks after its accounts. */
export const STANDINGS = ['OWNER', 'EDITOR', 'VIEWER'] as const
export type Standing = (typeof STANDINGS)[number]

/** The caller of one request, as the policy's conditions see them; loaded again for every request. */
export type Viewer = {
  accountId: string
  /** As history shows it beside a change. */
  displayName: string
  roles: readonly Role[]
  personId: string | null
  organisationId: string | null
  /** Stakeholders only: null for everybody else. */
  standing: Standing | null
  /** From the account's SPOC assignments, as of today. */
  directorateIds: readonly string[]
  /** Stakeholders only: people with a current affiliation to `organisationId`. */
  colleagueIds: readonly string[]
  premisesIds: readonly string[]
  /** Stakeholders only: people who hold keys to those premises. */
  keyholderPersonIds: readonly string[]
  /** Opened by this account through break-glass, while it lasts. */
  brokenGlassIds: readonly string[]
  /** `link`: somebody who answers a mail of ours, or the calendar that fetches somebody's feed. */
  client: { kind: 'session' | 'apiKey' | 'link'; id: string }
  /** `action:CLASS` pairs that narrow the roles' rights; null does not narrow. */
  scopes: readonly string[] | null
}
