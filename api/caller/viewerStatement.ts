import type { Statement } from '../platform/database.ts'
import type { Role } from '../access/viewer.ts'
import { inForceOn, TODAY_SQL } from '../platform/sql/today.ts'
import { takesSecondFactorSql } from './takesSecondFactor.ts'

export type ViewerRow = {
  /** JSON text, because drivers differ over arrays and dates. */
  viewer: string
}

/** Whose facts a list of ids is: the rows outlast the role. */
const HOLDERS = {
  stakeholder: ['STAKEHOLDER'],
  spoc: ['SPOC'],
  controlRoom: ['OPERATOR', 'INSPECTOR'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

/** SQL of a fact that is a list of ids. */
type ListOf = (holder: keyof typeof HOLDERS, ids: string) => string

// Sorted, because their order on disk would tell the caller of rows in between.
const byRoles: ListOf = (holder, ids) => {
  const holds = HOLDERS[holder].map((role) => `'${role}' = any(a.roles)`).join(' or ')
  return `case when ${holds} then array(${ids} order by 1) else '{}'::uuid[] end`
}

const current = (table: string): string => inForceOn(TODAY_SQL, table)

const DIRECTORATES = `
  select distinct s.directorate_id from spoc_assignment s
  where s.account_id = a.id and ${current('s')}
`
const COLLEAGUES = `
  select distinct f.person_id from affiliation f
  where f.organisation_id = a.organisation_id and ${current('f')}
`
const OWN_PREMISES = `
  select m.id from premises m
  where m.organisation_id = a.organisation_id and m.archived_at is null
`
const KEYHOLDERS = `
  select distinct k.person_id from keyholder k join premises m on m.id = k.premises_id
  where m.organisation_id = a.organisation_id and m.archived_at is null and k.archived_at is null
`
const BROKEN_GLASS = `
  select distinct b.subject_id from break_glass b
  where b.account_id = a.id and b.expires_at > now() and b.ended_at is null and b.archived_at is null
    and (not b.needs_confirmation or b.confirmed_at is not null)
`

/** One row by its key; or the planner may walk through all accounts in order until it meets the one. */
const LOOKED_UP = 'offset 0'

/** A viewer who comes to have another role differs by it already. */
const ofHolder =
  (roles: readonly Role[]): ListOf =>
  (holder, ids) =>
    roles.some((role) => (HOLDERS[holder] as readonly Role[]).includes(role)) ? byRoles(holder, ids) : `'{}'::uuid[]`

const viewerOf = (credential: string, client: string, scopes: string, renewalDue: string, listOf: ListOf): string => `
select json_build_object(
  'accountId', a.id,
  'displayName', a.display_name,
  'roles', a.roles,
  'personId', a.person_id,
  'organisationId', a.organisation_id,
  'standing', a.standing,
  'directorateIds', ${listOf('spoc', DIRECTORATES)},
  'colleagueIds', ${listOf('stakeholder', COLLEAGUES)},
  'premisesIds', ${listOf('stakeholder', OWN_PREMISES)},
  'keyholderPersonIds', ${listOf('stakeholder', KEYHOLDERS)},
  'brokenGlassIds', ${listOf('controlRoom', BROKEN_GLASS)},
  'client', json_build_object('kind', '${client}', 'id', c.id),
  'scopes', ${scopes},
  'renewalDue', ${renewalDue}
)::text as viewer
from ${credential} c cross join lateral (select * from account where id = c.account_id ${LOOKED_UP}) a
where a.suspended_at is null and a.archived_at is null`

/** SQL of what a credential is looked up by; `renewWithin` in seconds. */
type Terms = { credential: string; renewWithin: string; enforced: string }
type Text = (terms: Terms, listOf: ListOf) => string

const bySession: Text = (
  { credential, renewWithin, enforced },
  listOf,
) => `${viewerOf('session', 'session', 'null', `c.expires_at < now() + make_interval(secs => ${renewWithin}::float8)`, listOf)}
  and c.token = ${credential} and c.expires_at > now() and (not ${enforced}::boolean or c.signed_in_by <> 'PASSWORD' or not ${takesSecondFactorSql})`

const byApiKey: Text = ({ credential }, listOf) => `${viewerOf('api_key', 'apiKey', 'c.scopes', 'false', listOf)}
  and c.key = ${credential} and c.revoked_at is null and c.archived_at is null and (c.expires_at is null or c.expires_at > now())`

const numberedFrom = (first: number): Terms => ({
  credential: `$${first}`,
  renewWithin: `$${first + 1}`,
  enforced: `$${first + 2}`,
})

const BY_SESSION = bySession(numberedFrom(1), byRoles)
const BY_API_KEY = byApiKey(numberedFrom(1), byRoles)

export type ViewerStatement = Statement & {
  name: string
  /**
   * For use within another statement that compares the result with an earlier viewer: the text with its parameters
   * numbered from `first`. Lists that none of that viewer's roles has are not looked up.
   */
  numbered: (first: number, roles: readonly Role[]) => string
}

const numbered =
  (text: Text) =>
  (first: number, roles: readonly Role[]): string =>
    text(numberedFrom(first), ofHolder(roles))

/** `renewWithin`: seconds. `enforced`: whether a password alone is not enough for a staff session. */
export const viewerBySession = (token: string, renewWithin: number, enforced: boolean): ViewerStatement => ({
  name: 'viewer_by_session',
  text: BY_SESSION,
  values: [token, renewWithin, enforced],
  numbered: numbered(bySession),
})

/** @param keyHash from `apiKeyHash` */
export const viewerByApiKey = (keyHash: string): ViewerStatement => ({
  name: 'viewer_by_api_key',
  text: BY_API_KEY,
  values: [keyHash],
  numbered: numbered(byApiKey),
})

const BY_ACCOUNT = viewerOf('(select $1::uuid as account_id, $2::uuid as id)', 'link', 'null', 'false', byRoles)

/** Without a credential: whoever asks has made sure who it is. */
export const viewerByAccount = (accountId: string, link: string): Statement => ({
  name: 'viewer_by_account',
  text: BY_ACCOUNT,
  values: [accountId, link],
})

const BY_FEED = `${viewerOf('calendar_feed', 'link', 'null', 'false', byRoles)}
  and c.secret_hash = $1 and c.revoked_at is null and c.archived_at is null`

/** The owner of a calendar feed: none also where the feed was revoked. `secretHash`: from `secretHash`. */
export const viewerByFeed = (secretHash: string): Statement => ({
  name: 'viewer_by_feed',
  text: BY_FEED,
  values: [secretHash],
})

/** Each of `presented` (a row with `credential`) looked up as above, as a viewer for whom no renewal is ever due. */
export const viewersOfMany = (presented: string, enforced: string): Record<'session' | 'apiKey', string> => ({
  session: bySession({ credential: `${presented}.credential`, renewWithin: '0', enforced }, byRoles),
  apiKey: byApiKey({ credential: `${presented}.credential`, renewWithin: '0', enforced }, byRoles),
})
