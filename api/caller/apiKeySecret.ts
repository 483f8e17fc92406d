import { newSecret, secretHash } from './secret.ts'

// Secret scanners can find a key that somebody committed by mistake.
const PREFIX = 'beadle_'

/** Characters that stay visible, to tell keys apart. */
const START_LENGTH = PREFIX.length + 4

export function newApiKeySecret(): { secret: string; hash: string; start: string } {
  const secret = PREFIX + newSecret()
  return { secret, hash: apiKeyHash(secret), start: secret.slice(0, START_LENGTH) }
}

/** As better-auth's api-key plugin stores it. */
export const apiKeyHash = secretHash
