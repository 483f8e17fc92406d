import type { Letter } from './letter.ts'

export type Addressee = { accountId: string; email: string; displayName: string }

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' })

/** A moment as letters name it. */
export const inLondon = (at: Date): string => moment.format(at)

/** Notices are worth sending for so long. */
export const NOTICE_HOLDS_MS = 72 * 3_600_000

/** A letter in the form that all of ours have. */
export function letterTo(
  { accountId, email, displayName }: Addressee,
  purpose: Letter['purpose'],
  subject: string,
  uselessAt: Date,
  paragraphs: readonly string[],
): Letter {
  return {
    accountId,
    purpose,
    recipient: email,
    subject,
    uselessAt,
    text: [`Dear ${displayName},`, ...paragraphs, 'Beadle'].join('\n\n') + '\n',
  }
}
