import { createHmac } from 'node:crypto'
import { until } from '../run/until.ts'

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function bytesOf(letters: string): Buffer {
  const bits = [...letters].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)))
}

/** The code that an app would show for an `otpauth:` address, the given number of half minutes from now. */
export const totp = (uri: string, halfMinutes = 0): string =>
  totpOf(new URL(uri).searchParams.get('secret') ?? '', halfMinutes)

/** The same for a secret as it is typed (RFC 6238). */
export function totpOf(secret: string, halfMinutes = 0): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + halfMinutes))
  const digest = createHmac('sha1', bytesOf(secret)).update(counter).digest()
  const at = (digest.at(-1) ?? 0) & 15
  return ((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).toString().padStart(6, '0')
}

/**
 * Waits for the next half minute where this one ends in fewer than `seconds`. The code of the half minute before is
 * good only until then.
 */
export const halfMinuteLasts = (seconds: number): Promise<void> =>
  until(async () => 30 - ((Date.now() / 1000) % 30) >= seconds, seconds + 1)
