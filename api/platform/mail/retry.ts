const FIRST_MS = 30_000
const LONGEST_MS = 60 * 60_000

/** Doubles up to an hour. `chance`, from 0 to 1, spreads an outage's mails. */
export function retryDelayMs(attempts: number, chance: number): number {
  const delay = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, attempts - 1))
  return Math.round(delay * (0.8 + 0.4 * chance))
}

/** nodemailer's codes for what a server says of sender, recipient and text. */
const ABOUT_THE_LETTER: ReadonlySet<string> = new Set(['EENVELOPE', 'EMESSAGE'])

/** `final`: the server will never take the mail. */
export type Refusal = { code: string; final: boolean }

/**
 * In codes of our own: what mail servers say may quote addresses. SMTP's 5xx are final (RFC 5321, 4.2.1) if they
 * concern the letter. Those to our greeting, to STARTTLS or to signing in mean faulty settings, or an attacker who
 * wants us to go on without TLS; that passes, and the letter must not be lost.
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
