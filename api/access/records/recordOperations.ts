import { readList, readOne, type ReadResolver } from './recordReads.ts'
import { recordWrites } from './recordWrites.ts'
import type { Rules } from '../write/writing.ts'

type Names = { one: string; many: string }

/** Everything that a plain governed type can do: one, list, create, update, archive, restore. */
export function recordOperations(
  type: string,
  names: Names,
  rules: Rules = {},
): Record<string, Record<string, unknown>> {
  const Query: Record<string, ReadResolver> = { [names.one]: readOne(type), [names.many]: readList(type) }
  return { Query, ...recordWrites(type, rules) }
}
