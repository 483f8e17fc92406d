/** RFC 4648, in lower case and without padding: mail systems may change the case of an address. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'

export function toBase32(bytes: Uint8Array): string {
  let bits = 0
  let held = 0
  let text = ''
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += LETTERS[(held >> (bits - 5)) & 31]
    held &= 0xff
  }
  return bits === 0 ? text : text + LETTERS[(held << (5 - bits)) & 31]
}

/** In any case; null if it is not what `toBase32` writes. */
export function fromBase32(text: string): Uint8Array | null {
  const lower = text.toLowerCase()
  const bytes = new Uint8Array(Math.floor((lower.length * 5) / 8))
  let [bits, held, at] = [0, 0, 0]
  for (const letter of lower) {
    const value = LETTERS.indexOf(letter)
    if (value < 0) return null
    held = ((held << 5) | value) & 0xfff
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 0xff
  }
  return toBase32(bytes) === lower ? bytes : null
}
