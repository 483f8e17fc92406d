import { CheckConstraintViolationException, DriverException, ForeignKeyConstraintViolationException, NotNullConstraintViolationException, OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/core'
import { BadUserInput, Conflict } from '../../platform/errors.ts'

export const stale = (): Conflict => new Conflict('The record was changed in the meantime. Read it again.')

/** What the database objects to, in the contract's codes and without its own names. */
export function writeFault(error: unknown): unknown {
  if (error instanceof OptimisticLockError) return stale()
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
