import { OptimisticLockError } from '@mikro-orm/core'
import { BadUserInput, Conflict } from '../../platform/errors.ts'
import { suchRecord } from './duplicates.ts'

export class Stale extends Conflict {
  constructor() {
    super('The record was changed in the meantime. Read it again.')
  }
}

export const stale = (): Stale => new Stale()

/** SQLSTATE of a deadlock, and of a serialisation failure. */
const CONTENTION: ReadonlySet<string> = new Set(['40P01', '40001'])

/**
 * In the contract's codes, without the database's names. By SQLSTATE, because the ORM wraps errors.
 * @param blamed the field to name for a duplicate
 */
export function writeFault(error: unknown, blamed?: string): unknown {
  if (error instanceof OptimisticLockError) return stale()
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (CONTENTION.has(code)) return new Conflict('Others are changing the same records. Try again.')
  if (code === '23505') return suchRecord(blamed)
  if (code === '23514') return new BadUserInput(fieldOf(error, hintOf(error) ?? 'must be within what is allowed'))
  if (code === '23502') return new BadUserInput(fieldOf(error, 'is required'))
  if (code === '23503') return new BadUserInput(fieldOf(error, 'does not exist'))
  // The form of a SQLSTATE: a network error may begin with 22 too.
  if (/^22[0-9A-Z]{3}$/.test(code)) return new BadUserInput(fieldOf(error, 'cannot be stored'))
  return error
}

/** What a trigger of ours says beside its refusal, in words for the caller. */
const hintOf = (error: unknown): string | null => (error as { hint?: string }).hint ?? null

/** PostgreSQL names a check `table_column_check`, and says which column is empty. */
function fieldOf(error: unknown, fault: string): Record<string, string> {
  const { table, column, constraint } = error as { table?: string; column?: string; constraint?: string }
  const name = column ?? constraint?.replace(new RegExp(`^${table ?? ''}_`), '').replace(/_(check|fkey)\d*$/, '')
  return { [camel(name ?? 'input')]: fault }
}

const camel = (name: string): string =>
  name.replace(/_id$/, '').replace(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase())
