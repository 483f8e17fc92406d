import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

export type Seal = {
  close(text: string): string
  open(sealed: string): string | null
}

type ByteSeal = {
  close(bytes: Uint8Array): Buffer
  open(sealed: Uint8Array): Buffer | null
}

const NONCE = 12
const TAG = 16

/** A mailed link lets somebody in, and is hashed everywhere else. */
export function sealWith(secret: string): Seal {
  const bytes = sealBytesWith(secret, 'beadle mail that waits')
  return {
    close: (text) => bytes.close(Buffer.from(text, 'utf8')).toString('base64'),
    open: (sealed) => bytes.open(Buffer.from(sealed, 'base64'))?.toString('utf8') ?? null,
  }
}

/** AES-256-GCM under a key that is derived for one use. */
export function sealBytesWith(secret: string, use: string): ByteSeal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', use, 32))
  return {
    close(bytes) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const hidden = Buffer.concat([cipher.update(bytes), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), hidden])
    },
    open(sealed) {
      if (sealed.length < NONCE + TAG) return null
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG })
      decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG))
      try {
        return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()])
      } catch {
        return null
      }
    },
  }
}
