import { DatabaseUnreachable, StartError } from './start/startError.ts'

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its name cannot be looked up now',
  ETIMEDOUT: 'it does not answer',
  DEADLINE: 'it does not answer',
  NO_CONNECTION: 'it does not answer',
  WRONG_SERVER: 'no server of it takes changes',
  '28P01': 'it refuses the password',
  '28000': 'it refuses the login',
  '3D000': 'it has no such database',
  '42501': 'this login lacks rights there',
  '53300': 'it has no connection left',
  '57P03': 'it is still starting',
}

/** A failed first connection, in words that an operator can act on; never with the connection string. */
export function unreachable(error: unknown): StartError {
  if (error instanceof StartError) return error
  const code = codesOf(error).at(-1) ?? 'no code'
  const reason = REASONS[code] ?? 'the connection failed'
  return new DatabaseUnreachable(`The PostgreSQL in DATABASE_URL cannot be used: ${reason} (${code}).`, {
    cause: error,
  })
}

export const unfit = (what: string) =>
  new DatabaseUnreachable(`The PostgreSQL in DATABASE_URL cannot be used: it ${what}.`)

export const missingExtension = (name: string, error: unknown) =>
  new DatabaseUnreachable(
    `The database lacks the extension ${name} and this login may not create it. ` +
      `Let a superuser run: CREATE EXTENSION ${name};`,
    { cause: error },
  )

/** Faults that mean "not now", by SQLSTATE and by our own codes (postgres/connectionFault.ts). */
const PASSING = new RegExp(
  `^(${[
    'UNAVAILABLE', // said by us already, of something that this failed for
    'NO_CONNECTION|DEADLINE|LOST|NOT_REPLICATED|WRONG_SERVER',
    '08...', // the connection
    '25006', // a standby takes no changes
    '40001|40P01', // could not be put in order with others
    '53...', // no connection, memory or disk space left
    '55P03', // a lock was not had in time
    '57014', // took longer than the statement timeout
    '57P0.', // the server stops or starts
    '58030', // the disk fails
  ].join('|')})$`,
)

export const isPassing = (code: string | null): boolean => code !== null && PASSING.test(code)

/** The code by which `error`, or a cause of it, means "not now"; null if none does. */
export const passingFault = (error: unknown): string | null => codesOf(error).find(isPassing) ?? null

/** Outermost first: the ORM wraps the driver's errors. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const code = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  const inner = error.cause ?? ('originalError' in error ? error.originalError : undefined)
  return [...code, ...codesOf(inner)]
}
