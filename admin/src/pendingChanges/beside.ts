import type { PendingChangeBesideFragment } from '../generated/graphql'

/** A change with the records that it is about, as they stand now. */
export type Beside = PendingChangeBesideFragment

/** The field that must stand as it was. Of an organisation it is the one that would change. */
export const STOOD: Readonly<Record<string, string>> = {
  Premises: 'organisation',
  Keyholder: 'person',
  ContactPoint: 'value',
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Of a record: an organisation that sees no other names its parent in words. */
export const isId = (value: unknown): boolean => typeof value === 'string' && /^[\da-f]{8}-[\da-f-]{27}$/i.test(value)
