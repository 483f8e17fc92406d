import { createHash, randomBytes } from 'node:crypto'

// Secret scanners can find a key that somebody committed by mistake.
const PREFIX = 'beadle_'

/** Characters that stay visible, to tell keys apart. */
const START_LENGTH = PREFIX.length + 4

export function newApiKeySecret(): { secret: string; hash: string; start: string } {
  const secret = PREFIX + randomBytes(32).toString('base64url')
  return { secret, hash: apiKeyHash(secret), start: secret.slice(0, START_LENGTH) }
}

/** As better-auth's api-key plugin stores it. A slow hash adds nothing against guessing 256 random bits. */
export const apiKeyHash = (secret: string): string => createHash('sha256').update(secret).digest('base64url')
