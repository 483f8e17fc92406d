import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, as text that may stand in an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** A slow hash adds nothing against guessing 256 random bits. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('base64url')
