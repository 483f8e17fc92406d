import { Migration } from '@mikro-orm/migrations'

const record = `
  id uuid primary key,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  archived_at timestamptz`

// Written by better-auth, not governed: no version, nothing to archive.
const technical = `
  id uuid primary key,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()`

const tables: Record<string, string> = {
  account: `${record},
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  display_name text not null check (length(display_name) between 1 and 200),
  email_verified boolean not null default false,
  image text,
  roles text[] not null default '{}' check (
    roles <@ array[
      'SPOC', 'STAFF', 'STAKEHOLDER', 'RESIDENT', 'ANALYST', 'OPERATOR', 'INSPECTOR', 'REGISTER_MANAGER', 'DPO',
      'ADMINISTRATOR']
    and array_position(roles, null) is null),
  person_id uuid references person,
  organisation_id uuid references organisation,
  created_by uuid references account,
  suspended_at timestamptz,
  constraint account_email_unique unique (email)`,
  session: `${technical},
  account_id uuid not null references account on delete cascade,
  token text not null,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  constraint session_token_unique unique (token)`,
  credential: `${technical},
  account_id uuid not null references account on delete cascade,
  provider_id text not null,
  provider_account_id text not null,
  password_hash text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  constraint credential_provider_unique unique (provider_id, provider_account_id)`,
  verification: `${technical},
  identifier text not null,
  value text not null,
  expires_at timestamptz not null`,
  api_key: `${record},
  account_id uuid not null references account,
  name text not null check (length(name) between 1 and 100),
  start text not null,
  key text not null,
  scopes text[] not null check (cardinality(scopes) > 0),
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz,
  constraint api_key_key_unique unique (key)`,
  rate_limit: `
  key text primary key,
  count integer not null,
  resets_at timestamptz not null`,
  spoc_assignment: `${record},
  account_id uuid not null references account,
  directorate_id uuid not null references directorate,
  starts_on date,
  ends_on date,
  check (ends_on >= starts_on)`,
  // The subject has no foreign key: it is a person or an organisation, and the record outlives an erasure.
  break_glass: `${record},
  account_id uuid not null references account,
  subject_id uuid not null,
  subject_type text not null check (subject_type in ('Person', 'Organisation')),
  reason text not null check (length(reason) between 10 and 500),
  expires_at timestamptz not null,
  ended_at timestamptz,
  check (expires_at > created_at)`,
}

const indexes = [
  'create index account_person on account (person_id) where person_id is not null',
  'create index account_organisation on account (organisation_id) where organisation_id is not null',
  'create index session_account on session (account_id)',
  'create index session_expires on session (expires_at)',
  'create index credential_account on credential (account_id)',
  'create index verification_identifier on verification (identifier)',
  'create index api_key_account on api_key (account_id)',
  'create index rate_limit_resets on rate_limit (resets_at)',
  `
    create unique index spoc_assignment_unique on spoc_assignment (account_id, directorate_id, coalesce(starts_on, '-infinity'))
    where archived_at is null
  `,
  'create index spoc_assignment_account on spoc_assignment (account_id)',
  'create index spoc_assignment_directorate on spoc_assignment (directorate_id)',
  'create index break_glass_account on break_glass (account_id, expires_at)',
  'create index break_glass_subject on break_glass (subject_id)',
]

/** Who may sign in, how, as what, and what they opened by break-glass. */
export class Migration0003Accounts extends Migration {
  override up(): void {
    for (const [table, columns] of Object.entries(tables)) this.addSql(`create table ${table} (${columns}\n)`)
    for (const index of indexes) this.addSql(index)
  }

  override down(): void {
    for (const table of Object.keys(tables).reverse()) this.addSql(`drop table ${table}`)
  }
}
