import { readList, readOne } from './recordReads.ts'
import { recordWrites, type Writing } from './recordWrites.ts'
import type { Rules } from '../write/writing.ts'

/** What the root fields of a type are called that read one record and many. */
type Names = { one: string; many: string }

/** `archive`: and restore. */
type Does = 'one' | 'many' | Writing

/**
 * What a plain governed type can do: one, list, create, update, archive and restore.
 *
 * @param only the operations that the type has, where the feature answers the others itself or there are none
 */
export function recordOperations(
  type: string,
  names: Names,
  rules: Rules = {},
  only: readonly Does[] = ['one', 'many', 'create', 'update', 'archive'],
): Record<string, Record<string, unknown>> {
  const Query = {
    ...(only.includes('one') ? { [names.one]: readOne(type) } : {}),
    ...(only.includes('many') ? { [names.many]: readList(type) } : {}),
  }
  const writing = only.filter((does) => does !== 'one' && does !== 'many')
  return { Query, ...(writing.length > 0 ? recordWrites(type, rules, writing) : {}) }
}
