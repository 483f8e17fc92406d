/** RFC 4648: no 0 and 1, which people take for O and I. */
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** `Q-2026-K7M2QX`. @param random six bytes; two thousand million questions a year would be told apart by them */
export function questionReference(year: number, random: Uint8Array): string {
  const letters = [...random.subarray(0, 6)].map((byte) => BASE32.charAt(byte % 32))
  return `Q-${year}-${letters.join('')}`
}
