import type { Letter } from './letter.ts'

export type Addressee = { accountId: string | null; email: string; displayName: string }

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' })

export const inLondon = (at: Date): string => moment.format(at)

export const NOTICE_HOLDS_MS = 72 * 3_600_000

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
