import type { Statement } from '../../platform/database.ts'
import { newId } from '../../platform/record.ts'
import { placed } from '../placing/placing.ts'
import type { LocationPrecision } from '../placing/placingRule.ts'
import type { PremisesField } from './premisesMapping.ts'
import type { PremisesRow } from './premisesRow.ts'

/** `added` is null if nothing changed. */
export type WrittenPremises = {
  key: string
  precision: LocationPrecision
  postcode: string | null
  ward: boolean
  borough: boolean
  added: boolean | null
}

const COLUMNS = ['address_line1', 'address_line2', 'address_line3', 'address_line4', 'postcode', 'uprn', 'use'] as const
const FIELD_OF: Record<(typeof COLUMNS)[number], PremisesField> = {
  address_line1: 'addressLine1',
  address_line2: 'addressLine2',
  address_line3: 'addressLine3',
  address_line4: 'addressLine4',
  postcode: 'postcode',
  uprn: 'uprn',
  use: 'use',
}

// Fields that the file does not map stay as they are.
const MERGED = COLUMNS.map(
  (column) =>
    `case when '${FIELD_OF[column]}' = any($13::text[]) then given.${column} else held.${column} end as ${column}`,
)
const WRITTEN_COLUMNS = [
  'name',
  ...COLUMNS,
  'location',
  'location_precision',
  'ward_id',
  'borough_id',
  'beat_id',
] as const
const image = (row: string): string =>
  WRITTEN_COLUMNS.map((column) => (column === 'location' ? `${row}.location::geometry` : `${row}.${column}`)).join(', ')

/** One statement, so that a batch is written whole or not at all. */
const UPSERT = `
with given as (
  select * from unnest(
    $1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
    $10::text[], $11::float8[], $12::float8[]
  )
    as row (id, key, name, ${COLUMNS.join(', ')}, longitude, latitude)
), held as (
  select * from premises where source = $14 and external_id = any($2::text[]) for update
), merged as (
  select given.id, given.key, given.name, ${MERGED.join(', ')},
    case
      when given.longitude is not null then ST_SetSRID(ST_MakePoint(given.longitude, given.latitude), 4326)
      when held.location_precision = 'ADDRESS' then held.location::geometry
    end as own
  from given left join held on held.external_id = given.key
), ${placed('select key, own, postcode from merged')},
written as (
  insert into premises as held (id, source, external_id, ${WRITTEN_COLUMNS.join(', ')})
  select id, $14, merged.key, name, ${COLUMNS.join(', ')}, point::geography, precision, ward_id, borough_id, beat_id
  from merged join placed using (key)
  on conflict (source, external_id) do update set
    ${WRITTEN_COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ')}, version = held.version + 1, updated_at = now()
  where (${image('held')}) is distinct from (${image('excluded')})
  returning external_id as key, xmax = 0 as added
)
select placed.key, placed.precision, merged.postcode, placed.ward_id is not null as ward, placed.borough_id is not null as borough, written.added
from placed join merged using (key) left join written using (key)`

/** `mapped`: the fields that the file has. Keys must differ. */
export function premisesStatement(
  source: string,
  mapped: readonly PremisesField[],
  rows: readonly PremisesRow[],
): Statement {
  const column = <Value>(value: (row: PremisesRow) => Value): Value[] => rows.map(value)
  const values = [
    column(() => newId()),
    column((row) => row.key),
    column((row) => row.name),
    column((row) => row.lines[0]),
    column((row) => row.lines[1]),
    column((row) => row.lines[2]),
    column((row) => row.lines[3]),
    column((row) => row.postcode),
    column((row) => row.uprn),
    column((row) => row.use),
    column((row) => row.own?.longitude ?? null),
    column((row) => row.own?.latitude ?? null),
    mapped,
    source,
  ]
  return { name: 'load-premises', text: UPSERT, values }
}
