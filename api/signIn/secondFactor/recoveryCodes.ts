import { createHmac, randomInt } from 'node:crypto'

/** No letters and digits that look alike: codes are copied from paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const AMOUNT = 10
const HASHED = '#'

const newPart = (): string => Array.from({ length: 5 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('')

/** Ten codes such as `k7fq2-x9mde`, 49 bits each. */
export const newRecoveryCodes = (): string[] => Array.from({ length: AMOUNT }, () => `${newPart()}-${newPart()}`)

/** Stores hashes keyed with the process's secret: neither the database nor the secret alone reveals a code. */
export function recoveryCodeStore(secret: string) {
  const hashOf = (code: string): string =>
    HASHED +
    createHmac('sha256', secret)
      .update(`recovery-code:${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`)
      .digest('base64url')

  return {
    hashOf,
    // better-auth passes new codes, or the stored ones without the used one. The database reads the number in front.
    encrypt: async (json: string): Promise<string> => {
      const codes = JSON.parse(json) as string[]
      return `${codes.length}.${JSON.stringify(codes.map((code) => (code.startsWith(HASHED) ? code : hashOf(code))))}`
    },
    decrypt: async (stored: string): Promise<string> => stored.slice(stored.indexOf('.') + 1),
  }
}
