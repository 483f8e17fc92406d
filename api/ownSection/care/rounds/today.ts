import type { Mail } from '../../../platform/mail/mail.ts'

/** `day` is the day of `now` in London. */
export type Today = { mail: Mail; now: Date; day: string }
