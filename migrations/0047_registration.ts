import { Migration } from '@mikro-orm/migrations'

/** What a stranger has sent and not confirmed. Nothing refers to it, and nothing of it is in the register. */
const registration = `
  create table registration (
    id uuid primary key,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    email text not null,
    display_name text not null,
    kind text not null check (kind in ('RESIDENT', 'BUSINESS')),
    business_name text,
    telephone text,
    postcode text not null,
    ward_id uuid references zone,
    topic_ids uuid[] not null,
    channels text[] not null,
    consent_version text not null,
    consent_wording text not null,
    token_hash text not null constraint registration_token_unique unique,
    constraint registration_business check ((kind = 'BUSINESS') = (business_name is not null))
  )
`

/** Proofs of work that have been used, until they would be refused anyway. */
const spentProof = `
  create table spent_proof (
    challenge text primary key,
    expires_at timestamptz not null
  )
`

const known = [
  'INVITATION',
  'PASSWORD_RESET',
  'PASSWORD_CHANGED',
  'EMAIL_CHANGED',
  'BREAK_GLASS',
  'INVITED_ALREADY',
  'QUESTION',
  'PENDING_CHANGE',
]
const purposes = (names: readonly string[]): string[] => [
  'alter table outbox_mail drop constraint outbox_mail_purpose_check',
  `alter table outbox_mail add constraint outbox_mail_purpose_check check (purpose in (${names.map((name) => `'${name}'`).join(', ')}))`,
]

/** Residents and small businesses register; the ward of a resident, the wording of a consent, and who is unconfirmed. */
export class Migration0047Registration extends Migration {
  override up(): void {
    // A reference locks the table that it names, against writers too.
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(registration)
    this.addSql('create index registration_expires on registration (expires_at)')
    this.addSql('create index registration_email on registration (email)')
    this.addSql(spentProof)
    this.addSql('create index spent_proof_expires on spent_proof (expires_at)')
    this.addSql('alter table person add column ward_id uuid references zone')
    this.addSql('create index person_ward on person (ward_id) where ward_id is not null')
    this.addSql('alter table organisation add column unconfirmed_since timestamptz')
    this.addSql(`
      create index organisation_unconfirmed on organisation (unconfirmed_since) where unconfirmed_since is not null
    `)
    this.addSql('alter table consent_event add column wording text, add column wording_version text')
    for (const statement of purposes([...known, 'REGISTRATION'])) this.addSql(statement)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`delete from outbox_mail where purpose = 'REGISTRATION'`)
    for (const statement of purposes(known)) this.addSql(statement)
    this.addSql('alter table consent_event drop column wording, drop column wording_version')
    this.addSql('alter table organisation drop column unconfirmed_since')
    this.addSql('alter table person drop column ward_id')
    this.addSql('drop table spent_proof')
    this.addSql('drop table registration')
  }
}
