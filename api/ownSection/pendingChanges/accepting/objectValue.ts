import type { Draft } from '../../../access/write/draft.ts'
import { BadUserInput } from '../../../platform/errors.ts'

/** The fields of a record that is proposed or accepted. @throws BadUserInput */
export function objectValue(value: unknown): Draft {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadUserInput({ value: 'must be an object with the fields of the record' })
  return value as Draft
}
