/** Columns that the demo fills, with their PostgreSQL types, ordered by foreign keys. */
const RECORD = { id: 'uuid', version: 'integer', created_at: 'timestamptz', updated_at: 'timestamptz' } as const

export const TABLES = {
  organisation: {
    ...RECORD,
    name: 'text',
    kind: 'text',
    sector_id: 'uuid',
    tier: 'smallint',
    parent_id: 'uuid',
    website: 'text',
    review_date: 'date',
  },
  organisation_group: { organisation_id: 'uuid', group_id: 'uuid' },
  organisation_issue: { ...RECORD, organisation_id: 'uuid', issue_id: 'uuid', text: 'text', since: 'date' },
  person: {
    ...RECORD,
    title: 'text',
    given_name: 'text',
    family_name: 'text',
    display_name: 'text',
    review_date: 'date',
  },
  affiliation: {
    ...RECORD,
    person_id: 'uuid',
    organisation_id: 'uuid',
    role: 'text',
    starts_on: 'date',
    ends_on: 'date',
  },
  premises: {
    ...RECORD,
    name: 'text',
    address_line1: 'text',
    address_line2: 'text',
    address_line3: 'text',
    address_line4: 'text',
    postcode: 'text',
    uprn: 'text',
    location: 'geography',
    location_precision: 'text',
    use: 'text',
    ward_id: 'uuid',
    borough_id: 'uuid',
    beat_id: 'uuid',
    organisation_id: 'uuid',
    source: 'text',
    external_id: 'text',
  },
  keyholder: {
    ...RECORD,
    premises_id: 'uuid',
    person_id: 'uuid',
    call_order: 'integer',
    travel_minutes: 'integer',
    transport: 'text',
    full_access: 'boolean',
    trained: 'boolean',
    agreed_on: 'date',
    verified_at: 'timestamptz',
    suspended_at: 'timestamptz',
    occupier: 'boolean',
  },
  contact_point: {
    ...RECORD,
    person_id: 'uuid',
    organisation_id: 'uuid',
    kind: 'text',
    value: 'text',
    given_for: 'text',
    directorate_id: 'uuid',
    verified_on: 'date',
  },
  consent_event: { ...RECORD, contact_point_id: 'uuid', decision: 'text', recorded_at: 'timestamptz', source: 'text' },
  restricted_note: {
    ...RECORD,
    directorate_id: 'uuid',
    person_id: 'uuid',
    organisation_id: 'uuid',
    premises_id: 'uuid',
    text: 'text',
  },
  wish: {
    ...RECORD,
    organisation_id: 'uuid',
    person_id: 'uuid',
    topic_id: 'uuid',
    channel: 'text',
    from_time: 'text',
    until_time: 'text',
  },
  absence: {
    ...RECORD,
    person_id: 'uuid',
    organisation_id: 'uuid',
    premises_id: 'uuid',
    from_day: 'date',
    to_day: 'date',
  },
  history_entry: {
    id: 'uuid',
    object_type: 'text',
    object_id: 'uuid',
    object_version: 'integer',
    field: 'text',
    class: 'text',
    old_value: 'jsonb',
    new_value: 'jsonb',
    at: 'timestamptz',
    changed_by: 'text',
    source: 'text',
    operation: 'text',
    subject_id: 'uuid',
  },
} as const

export type Table = keyof typeof TABLES

type Value<Type> = Type extends 'smallint' | 'integer'
  ? number
  : Type extends 'boolean'
    ? boolean
    : Type extends 'jsonb'
      ? string | number | readonly string[]
      : string

/** A missing key is null. */
export type Row<T extends Table> = {
  readonly [Column in keyof (typeof TABLES)[T]]?: Value<(typeof TABLES)[T][Column]> | null
}
export type Force = { readonly [T in Table]: readonly Row<T>[] }
