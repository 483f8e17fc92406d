import { Migration } from '@mikro-orm/migrations'

const record = `
  id uuid primary key,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  archived_at timestamptz`

/** Of London's clocks, as text, which sorts as they do. */
const TIME = `'^([01][0-9]|2[0-3]):[0-5][0-9]$'`
const NONE = `'00000000-0000-0000-0000-000000000000'`

const tables = {
  topic: `${record},
  code text not null check (code ~ '^[A-Z0-9_]{1,40}$'),
  name text not null check (length(name) between 1 and 200),
  description text,
  constraint topic_code_unique unique (code)`,
  wish: `${record},
  organisation_id uuid references organisation,
  person_id uuid references person,
  topic_id uuid not null references topic,
  channel text not null check (channel in ('EMAIL', 'SMS', 'PHONE', 'POST')),
  from_time text check (from_time ~ ${TIME}),
  until_time text check (until_time ~ ${TIME}),
  constraint wish_person_check check (person_id is not null or organisation_id is not null),
  constraint wish_until_check check (until_time <> from_time)`,
}

/** What stakeholders wish to hear about, and how. */
export class Migration0043Wishes extends Migration {
  override up(): void {
    // A reference locks the table that it names, against writers too.
    this.addSql(`set local lock_timeout = '5s'`)
    for (const [table, columns] of Object.entries(tables)) this.addSql(`create table ${table} (${columns}\n)`)
    // An organisation's own, a person's own and a person's at an organisation are three subjects: who may write one of
    // them sees every other wish of it, so that a refusal tells nobody of a wish that is hidden from them.
    this.addSql(`
      create unique index wish_once on wish
        (coalesce(organisation_id, ${NONE}), coalesce(person_id, ${NONE}), topic_id, channel)
      where archived_at is null
    `)
    this.addSql('create index wish_organisation on wish (organisation_id) where organisation_id is not null')
    this.addSql('create index wish_person on wish (person_id) where person_id is not null')
    this.addSql('create index wish_topic on wish (topic_id)')
  }

  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    for (const table of Object.keys(tables).reverse()) this.addSql(`drop table ${table}`)
  }
}
