import { createHash, randomBytes } from 'node:crypto'

/** A slow hash adds nothing against guessing 256 random bits. */
export const feedSecretHash = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

export function newFeedSecret(): { secret: string; hash: string } {
  const secret = randomBytes(32).toString('base64url')
  return { secret, hash: feedSecretHash(secret) }
}
