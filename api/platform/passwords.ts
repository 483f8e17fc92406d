import { hash, verify } from '@node-rs/argon2'

/** OWASP Password Storage Cheat Sheet: argon2id (the library's default) with 19 MiB, two passes, one lane. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** In UTF-16 units, as better-auth counts. The upper bound keeps hashing cheap to refuse. */
export const PASSWORD_LENGTH = { least: 12, most: 128 }

/** With its own random salt. Runs outside the event loop. */
export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2ID)

export const verifyPassword = ({ hash: encoded, password }: { hash: string; password: string }): Promise<boolean> =>
  verify(encoded, password)

export function passwordProblem(password: string): Record<string, string> {
  const fits = password.length >= PASSWORD_LENGTH.least && password.length <= PASSWORD_LENGTH.most
  return fits ? {} : { password: `must have ${PASSWORD_LENGTH.least} to ${PASSWORD_LENGTH.most} characters` }
}
