import { hkdfSync } from 'node:crypto'
import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1'
import type { Challenge, Payload } from 'altcha-lib/v1/types'
import type { Asked, Database } from '../platform/database.ts'
import { BadUserInput } from '../platform/errors.ts'
import { databaseNow } from '../platform/sql/databaseClock.ts'

/** Enough for somebody who reads the whole form. */
const CHALLENGE_HOLDS_MS = 30 * 60_000
/** The most numbers to try: about a second of a telephone's time, and several while there are too many. */
const NUMBERS = 50_000
const HARDER = 500_000
/** Open registrations, above which strangers have to work harder; nothing is closed. */
const MANY_OPEN = 200

/** A key that is used for nothing else. */
export const proofKey = (secret: string): string =>
  Buffer.from(hkdfSync('sha256', secret, '', 'beadle registration proof of work', 32)).toString('base64url')

export async function newChallenge(db: Asked, hmacKey: string): Promise<Challenge> {
  const [found] = await db.query<{ many: boolean }>({
    text: 'select count(*) > $1 as many from (select from registration where expires_at > now() limit $1 + 1) open',
    values: [MANY_OPEN],
  })
  const expires = new Date(databaseNow().getTime() + CHALLENGE_HOLDS_MS)
  return createChallenge({ hmacKey, expires, algorithm: 'SHA-256', maxnumber: found?.many ? HARDER : NUMBERS })
}

/** Uses a solution up: once, whichever process is asked. @throws BadUserInput naming `proof` */
export async function spendProof(db: Database, hmacKey: string, given: unknown): Promise<void> {
  const proof = readProof(given)
  if (proof === null || !(await verifySolution(proof, hmacKey))) throw refused('does not solve our challenge in time')
  const expiresAt = new Date(Number(extractParams(proof)['expires']) * 1000)
  const spent = await db.query({
    text: `
      insert into spent_proof (challenge, expires_at) values ($1, $2) on conflict do nothing returning challenge
    `,
    values: [proof.challenge, expiresAt.toISOString()],
  })
  if (spent.length === 0) throw refused('has been used')
}

const refused = (fault: string): BadUserInput => new BadUserInput({ proof: fault })

const HEX = /^[0-9a-f]{64}$/
const SALT = /^[0-9a-f]{8,64}\?expires=\d{1,12}&$/

/** Only what we could have made: the library would compute with anything. */
function readProof(given: unknown): Payload | null {
  if (typeof given !== 'object' || given === null) return null
  const { algorithm, challenge, number, salt, signature } = given as Record<string, unknown>
  if (algorithm !== 'SHA-256' || !matches(challenge, HEX) || !matches(signature, HEX) || !matches(salt, SALT))
    return null
  return Number.isSafeInteger(number) ? { algorithm, challenge, number: number as number, salt, signature } : null
}

const matches = (given: unknown, pattern: RegExp): given is string => typeof given === 'string' && pattern.test(given)
