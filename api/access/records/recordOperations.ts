import { readList, readOne } from './recordReads.ts'
import { recordWrites, type Writing } from './recordWrites.ts'
import type { WriteHooks } from '../write/writing.ts'

/** `create`: the mutation, where it is not called after its type. */
type Names = { one: string; many: string; create?: string }

type Does = 'one' | 'many' | Writing

/**
 * @param hooks one set for all changes, or made for each
 * @param only the operations that the type has, where the feature resolves the others itself or has none
 */
export function recordOperations(
  type: string,
  names: Names,
  hooks: WriteHooks | (() => WriteHooks) = {},
  only: readonly Does[] = ['one', 'many', 'create', 'update', 'archive'],
): Record<string, Record<string, unknown>> {
  const Query = {
    ...(only.includes('one') ? { [names.one]: readOne(type) } : {}),
    ...(only.includes('many') ? { [names.many]: readList(type) } : {}),
  }
  const writing = only.filter((does) => does !== 'one' && does !== 'many')
  return { Query, ...(writing.length > 0 ? recordWrites(type, hooks, writing, names.create) : {}) }
}
