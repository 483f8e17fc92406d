/** Byte-order marks, longest first: they say for certain how a text is encoded. */
const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-32', [0xff, 0xfe, 0, 0]],
  ['utf-32', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** Bytes of the beginning that are looked at. */
const enough = 4096

/** The encoding that the beginning of a text gives away; null where it may be any that keeps ASCII, as UTF-8 and Windows-1252 do. */
export function encodingIn(bytes: Uint8Array): string | null {
  const mark = marks.find(([, sign]) => sign.every((byte, at) => bytes[at] === byte))
  if (mark) return mark[0]
  // Latin letters in UTF-16 have an empty byte each, always on the same side.
  const empty = [0, 0]
  const size = Math.min(bytes.length, enough) & ~1
  for (let at = 0; at < size; at++) if (bytes[at] === 0) empty[at % 2]! += 1
  const [even = 0, odd = 0] = empty.map((count) => count / (size / 2))
  if (odd > 0.3 && even < 0.05) return 'utf-16le'
  return even > 0.3 && odd < 0.05 ? 'utf-16be' : null
}
