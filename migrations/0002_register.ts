import { Migration } from '@mikro-orm/migrations'

const record = `
  id uuid primary key,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  archived_at timestamptz`

const tables: Record<string, string> = {
  organisation: `
  name text not null check (length(name) between 1 and 300),
  kind text not null default 'BUSINESS' check (kind in ('BUSINESS', 'PUBLIC_BODY', 'FORCE_OR_AGENCY', 'ASSOCIATION')),
  sector_id uuid references sector,
  tier smallint check (tier between 1 and 3),
  parent_id uuid references organisation,
  website text,
  review_date date`,
  person: `
  title text,
  given_name text,
  family_name text,
  display_name text not null check (length(display_name) between 1 and 300),
  review_date date`,
  affiliation: `
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  role text,
  starts_on date,
  ends_on date,
  check (ends_on is null or starts_on is null or ends_on >= starts_on)`,
  contact_point: `
  person_id uuid references person,
  organisation_id uuid references organisation,
  kind text not null check (kind in ('PHONE', 'MOBILE', 'EMAIL', 'ADDRESS')),
  value text not null check (length(value) between 1 and 500),
  given_for text not null check (given_for in ('WORK', 'PRIVATE', 'CALL_OUT')),
  is_private boolean generated always as (given_for <> 'WORK') stored,
  directorate_id uuid references directorate,
  verified_on date,
  check (person_id is not null or organisation_id is not null)`,
  consent_event: `
  contact_point_id uuid not null references contact_point,
  decision text not null check (decision in ('GIVEN', 'WITHDRAWN')),
  recorded_at timestamptz not null default now(),
  source text not null`,
  premises: `
  name text not null check (length(name) between 1 and 300),
  address_line1 text,
  address_line2 text,
  address_line3 text,
  address_line4 text,
  postcode text,
  uprn text check (uprn ~ '^[0-9]{1,12}$'),
  location geography(Point, 4326),
  location_precision text not null default 'NONE' check (location_precision in ('ADDRESS', 'POSTCODE', 'DISTRICT', 'NONE')),
  use text,
  ward_id uuid references zone,
  borough_id uuid references zone,
  beat_id uuid references zone,
  organisation_id uuid references organisation,
  source text,
  external_id text,
  constraint premises_source_external_id_unique unique (source, external_id)`,
  restricted_note: `
  directorate_id uuid not null references directorate,
  person_id uuid references person,
  organisation_id uuid references organisation,
  premises_id uuid references premises,
  text text not null check (length(text) between 1 and 20000),
  check (num_nonnulls(person_id, organisation_id, premises_id) = 1)`,
  keyholder: `
  premises_id uuid not null references premises,
  person_id uuid not null references person,
  call_order integer not null check (call_order between 1 and 99),
  travel_minutes integer check (travel_minutes between 0 and 1440),
  transport text check (transport in ('CAR', 'MOTORCYCLE', 'BICYCLE', 'PUBLIC_TRANSPORT', 'ON_FOOT', 'NONE')),
  full_access boolean,
  trained boolean,
  agreed_on date,
  verified_at timestamptz,
  suspended_at timestamptz`,
}

const pivots = [
  `
    create table organisation_group (
      organisation_id uuid not null references organisation,
      group_id uuid not null references stakeholder_group,
      primary key (organisation_id, group_id)
    )
  `,
  `
    create table organisation_issue (
      organisation_id uuid not null references organisation,
      issue_id uuid not null references issue,
      primary key (organisation_id, issue_id)
    )
  `,
]

/** Trigram and btree indexes that search, filters and keyset order use. */
const indexes = [
  // Keyset order of the directory: names compare without regard to case, byte by byte, the same in both databases.
  `create index organisation_name_order on organisation ((lower(name) collate "C"), id) where archived_at is null`,
  `create index person_name_order on person ((lower(display_name) collate "C"), id) where archived_at is null`,
  `create index premises_name_order on premises ((lower(name) collate "C"), id) where archived_at is null`,
  `create index organisation_updated_order on organisation (updated_at, id)`,
  `create index person_updated_order on person (updated_at, id)`,
  `create index premises_updated_order on premises (updated_at, id)`,
  `create index organisation_name_trigram on organisation using gin (lower(name) gin_trgm_ops)`,
  `create index person_name_trigram on person using gin (lower(display_name) gin_trgm_ops)`,
  `create index premises_name_trigram on premises using gin (lower(name) gin_trgm_ops)`,
  `create index premises_address_trigram on premises using gin (lower(address_line1) gin_trgm_ops)`,
  `create index premises_postcode_trigram on premises using gin (lower(postcode) gin_trgm_ops)`,
  `create index contact_point_value_trigram on contact_point using gin (lower(value) gin_trgm_ops)`,
  `create index organisation_sector on organisation (sector_id)`,
  `create index organisation_parent on organisation (parent_id) where parent_id is not null`,
  `create index organisation_review on organisation (review_date) where review_date is not null`,
  `create index organisation_group_group on organisation_group (group_id)`,
  `create index organisation_issue_issue on organisation_issue (issue_id)`,
  `create index person_family_name on person ((lower(family_name) collate "C"))`,
  `
    create unique index affiliation_current_unique on affiliation (person_id, organisation_id, coalesce(role, ''))
    where ends_on is null
    and archived_at is null
  `,
  `create index affiliation_person on affiliation (person_id)`,
  `create index affiliation_organisation on affiliation (organisation_id)`,
  `
    create unique index contact_point_person_unique on contact_point
      (person_id, kind, value, given_for, coalesce(directorate_id, '00000000-0000-0000-0000-000000000000'))
    where person_id is not null
    and archived_at is null
  `,
  `
    create unique index contact_point_organisation_unique on contact_point
      (organisation_id, kind, value, given_for, coalesce(directorate_id, '00000000-0000-0000-0000-000000000000'))
    where person_id is null
    and archived_at is null
  `,
  `create index contact_point_organisation on contact_point (organisation_id) where organisation_id is not null`,
  `create index contact_point_directorate on contact_point (directorate_id) where directorate_id is not null`,
  `create index consent_event_contact_point on consent_event (contact_point_id, recorded_at)`,
  `create index restricted_note_person on restricted_note (person_id) where person_id is not null`,
  `create index restricted_note_organisation on restricted_note (organisation_id) where organisation_id is not null`,
  `create index restricted_note_premises on restricted_note (premises_id) where premises_id is not null`,
  `create index premises_location_gist on premises using gist (location)`,
  `create index premises_location_planar_gist on premises using gist ((location::geometry))`,
  `create index premises_postcode on premises (postcode)`,
  `create index premises_uprn on premises (uprn) where uprn is not null`,
  `create index premises_ward on premises (ward_id)`,
  `create index premises_borough on premises (borough_id)`,
  `create index premises_beat on premises (beat_id) where beat_id is not null`,
  `create index premises_organisation on premises (organisation_id) where organisation_id is not null`,
  `create unique index keyholder_person_unique on keyholder (premises_id, person_id) where archived_at is null`,
  `create index keyholder_call_order on keyholder (premises_id, call_order)`,
  `create index keyholder_person on keyholder (person_id)`,
]

/** The register: organisations, people, premises, and who holds the keys. */
export class Migration0002Register extends Migration {
  override up(): void {
    for (const [table, columns] of Object.entries(tables)) this.addSql(`create table ${table} (${record},${columns}\n)`)
    for (const pivot of pivots) this.addSql(pivot)
    for (const index of indexes) this.addSql(index)
  }

  override down(): void {
    for (const table of ['organisation_group', 'organisation_issue', ...Object.keys(tables).reverse()])
      this.addSql(`drop table ${table}`)
  }
}
