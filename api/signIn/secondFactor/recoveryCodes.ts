import { createHmac, randomInt } from 'node:crypto'

/** Without letters and digits that look alike: codes are copied from paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const AMOUNT = 10
const HASHED = '#'

const newPart = (): string => Array.from({ length: 5 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('')

/** Ten codes such as `k7fq2-x9mde`, of 49 bits each. */
export const newRecoveryCodes = (): string[] => Array.from({ length: AMOUNT }, () => `${newPart()}-${newPart()}`)

/**
 * Codes are stored as hashes keyed with the process's secret: neither a copy of the database nor the secret alone gives
 * one away.
 */
export function recoveryCodeStore(secret: string) {
  const hashOf = (code: string): string =>
    HASHED +
    createHmac('sha256', secret)
      .update(`recovery-code:${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`)
      .digest('base64url')

  return {
    /** What is compared with the stored ones. */
    hashOf,
    // better-auth hands over the new codes, or the stored ones without the one that was used. The number in front is
    // the database's to read.
    encrypt: async (json: string): Promise<string> => {
      const codes = JSON.parse(json) as string[]
      return `${codes.length}.${JSON.stringify(codes.map((code) => (code.startsWith(HASHED) ? code : hashOf(code))))}`
    },
    decrypt: async (stored: string): Promise<string> => stored.slice(stored.indexOf('.') + 1),
  }
}
