import { Migration } from '@mikro-orm/migrations'

const STANDINGS = `('OWNER', 'EDITOR', 'VIEWER')`

// The address may be that of an account already: nothing here tells, or an owner could find out who has one.
const invitations = `
  create table colleague_invitation (
    id uuid primary key,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    archived_at timestamptz,
    organisation_id uuid not null references organisation,
    invited_by uuid not null references account,
    email text not null check (email = lower(email) and length(email) between 3 and 254),
    display_name text not null check (length(display_name) between 1 and 200),
    standing text not null check (standing in ${STANDINGS}),
    expires_at timestamptz not null
  )
`

const purposes = (names: readonly string[]): string[] => [
  'alter table outbox_mail drop constraint outbox_mail_purpose_check',
  `alter table outbox_mail add constraint outbox_mail_purpose_check check (purpose in (${names.map((name) => `'${name}'`).join(', ')}))`,
]
const known = ['INVITATION', 'PASSWORD_RESET', 'PASSWORD_CHANGED', 'EMAIL_CHANGED', 'BREAK_GLASS']

/** What a stakeholder's account may do in its organisation, and invitations by the owners among them. */
export class Migration0029Standing extends Migration {
  override up(): void {
    // Signing in waits behind these locks: rather fail and be run again than keep a control room out.
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`alter table account add column standing text check (standing in ${STANDINGS})`)
    this.addSql(`update account set standing = 'OWNER' where 'STAKEHOLDER' = any(roles)`)
    this.addSql(`
      alter table account add constraint account_standing_of_stakeholders
      check ((standing is not null) = ('STAKEHOLDER' = any(roles)))
    `)
    this.addSql(invitations)
    this.addSql('create index colleague_invitation_organisation on colleague_invitation (organisation_id, created_at)')
    this.addSql('create index colleague_invitation_invited_by on colleague_invitation (invited_by)')
    this.addSql('alter table account_link alter column account_id drop not null')
    this.addSql(
      'alter table account_link add column invitation_id uuid references colleague_invitation on delete cascade',
    )
    this.addSql(
      'alter table account_link add constraint account_link_of_one check (num_nonnulls(account_id, invitation_id) = 1)',
    )
    this.addSql('create index account_link_invitation on account_link (invitation_id) where invitation_id is not null')
    this.addSql('alter table outbox_mail alter column account_id drop not null')
    for (const statement of purposes([...known, 'INVITED_ALREADY'])) this.addSql(statement)
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`delete from outbox_mail where purpose = 'INVITED_ALREADY' or account_id is null`)
    for (const statement of purposes(known)) this.addSql(statement)
    this.addSql('alter table outbox_mail alter column account_id set not null')
    this.addSql('delete from account_link where account_id is null')
    this.addSql('alter table account_link drop column invitation_id')
    this.addSql('alter table account_link alter column account_id set not null')
    this.addSql('drop table colleague_invitation')
    this.addSql('alter table account drop column standing')
  }
}
