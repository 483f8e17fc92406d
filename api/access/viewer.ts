export const roles = [
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
export type Role = (typeof roles)[number]

/** The caller of one request: what the policy's conditions may speak of. Loaded anew for every request. */
export type Viewer = {
  accountId: string
  /** As history shows it beside a change. */
  displayName: string
  roles: readonly Role[]
  personId: string | null
  organisationId: string | null
  /** Directorates that the account's SPOC assignments name, today. */
  directorateIds: readonly string[]
  /** Stakeholders only: people with a current affiliation to `organisationId`. */
  colleagueIds: readonly string[]
  /** Stakeholders only: premises of `organisationId`. */
  premisesIds: readonly string[]
  /** Stakeholders only: people who hold keys to those premises. */
  keyholderPersonIds: readonly string[]
  /** People and organisations that this account has opened by break-glass, while it lasts. */
  brokenGlassIds: readonly string[]
  client: { kind: 'session' | 'apiKey'; id: string }
  /** `action:CLASS` pairs that narrow the roles' rights; null does not narrow. */
  scopes: readonly string[] | null
}
