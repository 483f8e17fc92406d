import { type Beside, isObject, STOOD } from '../beside'

/** One field on both sides; undefined: that side has nothing there. */
export type Row = { field: string; stands: unknown; proposed: unknown }

export type Comparison = {
  rows: readonly Row[]
  /** The value that accepting compares with, as it stands now. */
  stands: unknown
  /** That value is another than when the change was proposed. */
  changedSince: boolean
  /** What was to be changed is no longer in the register. */
  gone: boolean
}

const PREMISES = [
  'name',
  'addressLine1',
  'addressLine2',
  'addressLine3',
  'addressLine4',
  'postcode',
  'uprn',
  'use',
] as const
const KEYHOLDER = [
  'person',
  'callOrder',
  'travelMinutes',
  'transport',
  'fullAccess',
  'trained',
  'agreedOn',
  'occupier',
] as const
const NUMBER = ['kind', 'value', 'extension', 'note'] as const
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Premises: [...PREMISES, 'organisation'],
  Keyholder: KEYHOLDER,
  ContactPoint: NUMBER,
}

/** A change beside what stands, by what it is about; once it is settled, beside what stood when it was proposed. */
export function comparisonOf(change: Beside): Comparison {
  if (change.status !== 'PROPOSED') return ofSettled(change)
  switch (change.objectType) {
    case 'Premises':
      return ofPremises(change)
    case 'Keyholder':
      return ofKeyholder(change)
    case 'ContactPoint':
      return ofNumber(change)
    default:
      return ofOrganisation(change)
  }
}

function ofOrganisation({ organisation, field: changed, oldValue, newValue }: Beside): Comparison {
  const field = changed ?? ''
  const stands = plain((organisation as Values | null)?.[field])
  return {
    rows: [{ field, stands, proposed: newValue }],
    stands,
    // What stood as the parent is not told to the organisation, which sees no other, and so not kept beside its words.
    changedSince: field !== 'parent' && !isSame(stands, oldValue),
    gone: isGone(organisation),
  }
}

function ofPremises({ objectId, premises, oldValue, newValue }: Beside): Comparison {
  if (objectId === null) return ofNew(PREMISES, newValue)
  const stands = premises?.organisation?.id ?? null
  return {
    rows: [{ field: 'organisation', stands, proposed: null }],
    stands,
    changedSince: !isSame(stands, oldValue),
    gone: isGone(premises),
  }
}

function ofKeyholder({ objectId, premises, field, oldValue, newValue }: Beside): Comparison {
  if (objectId === null) return ofNew(KEYHOLDER, newValue)
  const found = premises?.keyholders?.find(({ id }) => id === objectId)
  return {
    ...ofRecord(KEYHOLDER, found, field === 'removed' ? null : newValue),
    stands: found?.person?.id ?? null,
    changedSince: found !== undefined && !isSame(found.person?.id, oldValue),
  }
}

function ofNumber({ objectId, person, field, oldValue, newValue }: Beside): Comparison {
  if (objectId === null) return ofNew(NUMBER, newValue)
  const found = person?.contactPoints?.find(({ id }) => id === objectId)
  return {
    ...ofRecord(NUMBER, found, field === 'removed' ? null : newValue),
    stands: found?.value ?? null,
    changedSince: found !== undefined && !isSame(found.value, oldValue),
  }
}

function ofSettled({ objectType, objectId, field, oldValue, newValue }: Beside): Comparison {
  const fields = FIELDS[objectType ?? '']
  const stood = { stands: oldValue, changedSince: false, gone: false }
  // What an organisation was part of is not kept beside its words.
  if (!fields)
    return {
      ...stood,
      rows: [{ field: field ?? '', stands: field === 'parent' ? undefined : oldValue, proposed: newValue }],
    }
  const record = objectId === null ? undefined : { [STOOD[objectType ?? ''] ?? '']: oldValue }
  return { ...stood, rows: ofRecord(fields, record, field === 'removed' ? null : newValue).rows }
}

type Values = Readonly<Record<string, unknown>>

const ofNew = (fields: readonly string[], value: unknown): Comparison => ({
  ...ofRecord(fields, undefined, value),
  stands: null,
  changedSince: false,
  gone: false,
})

/** The fields of a record that one of the sides has. `value`: null where the record would go. */
function ofRecord(
  fields: readonly string[],
  record: Values | undefined,
  value: unknown,
): Pick<Comparison, 'rows' | 'gone'> {
  const proposed = isObject(value) ? value : null
  const rows = fields.map((field) => ({
    field,
    stands: record && plain(record[field]),
    proposed: proposed ? (proposed[field] ?? null) : undefined,
  }))
  return {
    rows: rows.filter((row) => [row.stands, row.proposed].some((side) => side !== undefined && side !== null)),
    gone: record === undefined,
  }
}

/** A value as proposals hold it: of records their ids, of several in order. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain).sort()
  return isObject(value) && 'id' in value ? value['id'] : (value ?? null)
}

/** Lists are sets here: their order says nothing. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(plain(one)) === JSON.stringify(plain(other))

const isGone = (record: { archivedAt: string | null } | null): boolean => record === null || record.archivedAt !== null
