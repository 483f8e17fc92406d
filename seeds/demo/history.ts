import { Draw } from '../draw.ts'
import { seededId } from '../seededId.ts'
import type { Draft } from './draft.ts'
import type { Row } from './tables.ts'

type Kept = 'organisation' | 'person' | 'premises'
type Value = string | number | null

const TYPES = { organisation: 'Organisation', person: 'Person', premises: 'Premises' } as const

/** Columns with a history, by table and field. */
const COLUMNS: Readonly<Record<Kept, Readonly<Record<string, string>>>> = {
  organisation: {
    name: 'name',
    kind: 'kind',
    sector: 'sector_id',
    tier: 'tier',
    parent: 'parent_id',
    website: 'website',
    reviewDate: 'review_date',
  },
  person: {
    title: 'title',
    givenName: 'given_name',
    familyName: 'family_name',
    displayName: 'display_name',
    reviewDate: 'review_date',
  },
  premises: {
    name: 'name',
    addressLine1: 'address_line1',
    postcode: 'postcode',
    uprn: 'uprn',
    use: 'use',
    organisation: 'organisation_id',
  },
}

/** Fields that are changed later; one or two of those that a record has. */
const CHANGING: Readonly<Record<Kept, readonly string[]>> = {
  organisation: ['tier', 'reviewDate', 'website'],
  person: ['reviewDate', 'title'],
  premises: ['use', 'uprn', 'addressLine1'],
}

/** Officers who keep the register, some of them former. */
const KEEPERS = ['Demo SPOC, Crime', 'Demo Register Manager', 'Asha Menon', 'Tom Hadley', 'Joan Pryce'] as const

type Told = Readonly<Record<string, unknown>> & { id: string; version: number; created_at: string; updated_at: string }

/** The creation of each organisation, person and premises, and changes to half of them. */
export function drawHistory(draft: Draft): void {
  const draw = new Draw(9)
  const force = draft.finished()
  const entries: Row<'history_entry'>[] = []
  for (const table of ['organisation', 'person', 'premises'] as const) {
    for (const row of force[table] as readonly Told[]) entries.push(...historyOf(draw, table, row))
  }
  for (const [n, entry] of entries.entries())
    draft.link('history_entry', { id: seededId('demo', 'historyEntry', n), ...entry })
}

function historyOf(draw: Draw, table: Kept, row: Told): Row<'history_entry'>[] {
  const subject = table === 'person' ? row.id : null
  const record = {
    object_type: TYPES[table],
    object_id: row.id,
    class: 'DIRECTORY',
    source: 'api',
    subject_id: subject,
  }
  const made = {
    ...record,
    object_version: 1,
    at: row.created_at,
    changed_by: draw.oneOf(KEEPERS),
    operation: `create${TYPES[table]}`,
  }
  const changed = {
    ...made,
    object_version: 2,
    at: row.updated_at,
    changed_by: draw.oneOf(KEEPERS),
    operation: `update${TYPES[table]}`,
  }
  const held = Object.entries(COLUMNS[table])
    .map(([field, column]) => ({ field, value: (row[column] ?? null) as Value }))
    .filter(({ value }) => value !== null)
  const open = CHANGING[table].filter((name) => held.some(({ field }) => field === name))
  const touched = row.version === 2 ? draw.some(open, draw.whole(1, 2)) : []
  return held.flatMap(({ field, value }) => {
    const before = touched.includes(field) ? earlier(draw, field, value) : value
    return [
      ...(before === null ? [] : [{ ...made, field, old_value: null, new_value: before }]),
      ...(touched.includes(field) ? [{ ...changed, field, old_value: before, new_value: value }] : []),
    ]
  })
}

/** A field's earlier value; mostly unknown at first. */
function earlier(draw: Draw, field: string, value: Value): Value {
  if (field === 'tier' && typeof value === 'number') return (value % 3) + 1
  if (field !== 'reviewDate' || typeof value !== 'string' || !draw.chance(0.7)) return null
  return `${Number(value.slice(0, 4)) - 1}${value.slice(4).replace('-02-29', '-02-28')}`
}
