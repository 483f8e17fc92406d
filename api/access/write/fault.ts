import { CheckConstraintViolationException, DriverException, ForeignKeyConstraintViolationException, NotNullConstraintViolationException, OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/core'
import { BadUserInput, Conflict } from '../../platform/errors.ts'

export const stale = (): Conflict => new Conflict('The record was changed in the meantime. Read it again.')

/** SQLSTATE of a deadlock, of a transaction that cannot be put in order with others, and of a lock that was not had in time. */
const contention: ReadonlySet<unknown> = new Set(['40P01', '40001', '55P03'])

/** What the database objects to, in the contract's codes and without its own names. */
export function writeFault(error: unknown): unknown {
  if (error instanceof OptimisticLockError) return stale()
  // By its code: what is not sent by the ORM itself, as the lock of a record, fails with the driver's own error.
  if (error instanceof Error && 'code' in error && contention.has(error.code)) return new Conflict('Others are changing the same records. Try again.')
  if (error instanceof UniqueConstraintViolationException) return new Conflict('There is such a record already.')
  if (error instanceof CheckConstraintViolationException) return new BadUserInput(fieldOf(error, 'is outside of what is allowed'))
  if (error instanceof NotNullConstraintViolationException) return new BadUserInput(fieldOf(error, 'is required'))
  if (error instanceof ForeignKeyConstraintViolationException) return new BadUserInput(fieldOf(error, 'does not exist'))
  if (error instanceof DriverException && String(error.code).startsWith('22')) return new BadUserInput(fieldOf(error, 'cannot be stored'))
  return error
}

/** PostgreSQL names a check `table_column_check` and says which column is empty. */
function fieldOf(error: DriverException, fault: string): Record<string, string> {
  const { table, column, constraint } = error as unknown as { table?: string; column?: string; constraint?: string }
  const name = column ?? constraint?.replace(new RegExp(`^${table ?? ''}_`), '').replace(/_(check|fkey)\d*$/, '')
  return { [camel(name ?? 'input')]: fault }
}

const camel = (name: string): string => name.replace(/_id$/, '').replace(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase())
