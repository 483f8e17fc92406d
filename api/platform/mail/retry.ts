const FIRST_MS = 30_000
const LONGEST_MS = 60 * 60_000

/**
 * How long to wait after so many failed attempts: half a minute, then twice as long each time, at most an hour.
 * @param chance from 0 to 1: spreads the mails of one outage, so that they do not all come back at the same moment
 */
export function retryDelayMs(attempts: number, chance: number): number {
  const delay = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, attempts - 1))
  return Math.round(delay * (0.8 + 0.4 * chance))
}

/** nodemailer's codes for what a server says to sender, recipient and text. */
const ABOUT_THE_LETTER: ReadonlySet<string> = new Set(['EENVELOPE', 'EMESSAGE'])

/** Why a mail did not leave. `final`: the server will never take it. */
export type Refusal = { code: string; final: boolean }

/**
 * A failure in a code of our own choosing: what mail servers say besides may quote addresses.
 * SMTP's 5xx are for good (RFC 5321, 4.2.1) where they speak of the letter; those to our greeting, to STARTTLS or to
 * signing in are a fault of the settings, or of somebody on the way who would like us to go on without TLS: that ends,
 * and the letter must not be lost by it.
 */
export function refusalOf(error: unknown): Refusal {
  const { code, responseCode } = (typeof error === 'object' && error !== null ? error : {}) as {
    code?: unknown
    responseCode?: unknown
  }
  const name = typeof code === 'string' && /^[A-Z_]{1,40}$/.test(code) ? code : 'EUNKNOWN'
  const status = typeof responseCode === 'number' ? responseCode : null
  return {
    code: status === null ? name : `${name} ${status}`,
    final: status !== null && status >= 500 && ABOUT_THE_LETTER.has(name),
  }
}
