/** The same in every letter of a question: mail programs part threads where it changes. */
export const ASKERS_SUBJECT = 'Your question'
export const OFFICERS_SUBJECT = 'A question'

export const subjectOf = (reference: string, subject: string): string => `[${reference}] ${subject}`

/** What programs and gateways put before a subject, in the languages of our neighbours. */
const PREFIX = /^(?:(?:re|fwd?|aw|wg|antw|sv|vs|tr|rv|odp)(?:\[\d+\])?\s*:|\[(?:ext|external)[^\]]*\])\s*/i

/** The subject of a reply where its sender changed it; null where it is the letter's. */
export function changedSubject(subject: string | null, reference: string): string | null {
  let rest = (subject ?? '').trim()
  while (PREFIX.test(rest)) rest = rest.replace(PREFIX, '')
  const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase()
  const ours = [ASKERS_SUBJECT, OFFICERS_SUBJECT].map((one) => plain(subjectOf(reference, one)))
  return rest === '' || ours.includes(plain(rest)) ? null : rest
}
