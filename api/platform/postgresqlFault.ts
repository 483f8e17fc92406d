import { DatabaseUnreachable, StartError } from './startError.ts'

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  ETIMEDOUT: 'it does not answer',
  '28P01': 'it refuses the password',
  '28000': 'it refuses the login',
  '3D000': 'it has no such database',
  '53300': 'it has no connection left',
  '57P03': 'it is still starting',
}

/** The error of a first connection, said so that an operator can act; never with the connection string. */
export function unreachable(error: unknown): StartError {
  if (error instanceof StartError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code'
  const reason = REASONS[code] ?? 'the connection failed'
  return new DatabaseUnreachable(`The PostgreSQL in DATABASE_URL cannot be used: ${reason} (${code}).`, { cause: error })
}

export const wrongVersion = () => new DatabaseUnreachable('The PostgreSQL in DATABASE_URL is older than version 15.')

/** The error of a refused CREATE EXTENSION. */
export const missingExtension = (name: string, error: unknown) =>
  new DatabaseUnreachable(
    `The database lacks the extension ${name} and this login may not create it. ` +
      `Let a superuser run: CREATE EXTENSION ${name};`,
    { cause: error },
  )
