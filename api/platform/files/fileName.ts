/** In characters (Unicode code points). */
const LONGEST_NAME = 200

/** Win32 device names, with any ending, in any case (Microsoft, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(con|prn|aux|nul|(com|lpt)[0-9¹²³])$/i
/** Characters that Windows does not take in a name; `/` and `\` have gone with the folders. */
const UNUSABLE = /[<>:"|?*]/g
/** What no font draws, or what turns the direction of writing: `gpj.exe` must not read as `exe.jpg`. */
const INVISIBLE = /[\p{Cf}\p{DI}\u2800\u2028\u2029]/gu

export type NameOrFault = { name: string; fault: null } | { name: null; fault: string }

/**
 * A name under which the file can be stored and saved anywhere: without folders, invisible characters and whatever a
 * system reserves. `fault`: what it must not be.
 * @param given as the sender's system calls the file, perhaps with folders
 */
export function safeFileName(given: string): NameOrFault {
  if (!given.isWellFormed()) return refused('must be well-formed Unicode')
  if (/\p{Cc}/u.test(given)) return refused('must not hold a control character')
  const last = given.slice(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
  const name = last
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\p{Zs}+/gu, ' ')
    .replace(UNUSABLE, '_')
    .replace(/^[. ]+|[. ]+$/g, '')
  if (name === '') return refused('must name the file')
  if ([...name].length > LONGEST_NAME) return refused(`must be at most ${LONGEST_NAME} characters`)
  const [stem = ''] = name.split('.')
  return { name: DEVICE.test(stem.trim()) ? `_${name}` : name, fault: null }
}

const refused = (fault: string): NameOrFault => ({ name: null, fault })

/** `pdf` of `Plan.PDF`; empty without one. */
export const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/**
 * For the header `Content-Disposition` (RFC 6266): an ASCII name for whatever does not read the other form, and the
 * whole name in UTF-8 (RFC 8187).
 */
export function attachmentDisposition(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%;]/g, '_')
  const whole = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}
