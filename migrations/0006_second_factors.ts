import { Migration } from '@mikro-orm/migrations'

const SIGNED_IN_BY = `text not null default 'PASSWORD' check (signed_in_by in ('PASSWORD', 'TOTP', 'RECOVERY_CODE', 'PASSKEY', 'SSO'))`

const owned = `
  id uuid primary key,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  account_id uuid not null references account on delete cascade`

const tables: Record<string, string> = {
  // How many codes are left stands before the first point of recovery_codes; what follows are keyed hashes.
  authenticator_app: `${owned},
  secret text not null,
  recovery_codes text not null,
  recovery_codes_left integer generated always as (split_part(recovery_codes, '.', 1)::integer) stored,
  verified boolean not null default false,
  failures integer not null default 0,
  unlocked_at timestamptz,
  constraint authenticator_app_account_unique unique (account_id)`,
  // An authenticator counts to 2^32: more than an integer holds, and a bigint is text to one of the drivers.
  passkey: `${owned},
  name text check (length(name) between 1 and 100),
  credential_id text not null,
  public_key text not null,
  counter double precision not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  last_used_at timestamptz,
  constraint passkey_credential_unique unique (credential_id)`,
}

/**
 * Authenticator apps, recovery codes and passkeys; what a session was signed in by; since when an account is linked
 * with single sign-on.
 */
export class Migration0006SecondFactors extends Migration {
  override up(): void {
    for (const [table, columns] of Object.entries(tables)) this.addSql(`create table ${table} (${columns}\n)`)
    this.addSql('create index passkey_account on passkey (account_id)')
    this.addSql(`alter table session add column signed_in_by ${SIGNED_IN_BY}, add column browser text`)
    this.addSql(
      'alter table account add column totp_enabled boolean not null default false, add column sso_linked_at timestamptz',
    )
  }

  override down(): void {
    this.addSql('alter table account drop column totp_enabled, drop column sso_linked_at')
    this.addSql('alter table session drop column signed_in_by, drop column browser')
    for (const table of Object.keys(tables).reverse()) this.addSql(`drop table ${table}`)
  }
}
