import { createTransport } from 'nodemailer'
import { onOneLine } from './letter.ts'
import { messageIdOf, senderDomain, threadReferences } from './messageId.ts'
import { bouncesTo, encryptionFor, type InboundSettings, isSender, type SmtpSettings } from './smtpSettings.ts'

/** The Message-ID stays the same if the mail is sent twice, so that a receiver can tell. */
type OutgoingMail = {
  id: string
  recipient: string
  subject: string
  text: string
  messageId: string | null
  inReplyTo: string | null
  references: string[] | null
  replyTo: string | null
}

export type Transport = {
  send(mail: OutgoingMail): Promise<void>
  /** Cuts off what is being sent. */
  close(): void
}

const SECONDS = 1000
const MINUTES = 60 * SECONDS

/**
 * A server may take ten minutes to acknowledge a whole letter (RFC 5321, 4.5.3.2.6). Giving up sooner would send it
 * twice.
 */
const SILENCE_MS = 10 * MINUTES
/** For a letter in all, however slowly the server talks. */
const PATIENCE_MS = 15 * MINUTES

/** With `inbound`, delivery reports come back to us; otherwise to the sender's mailbox. */
export function smtpTransport(
  settings: SmtpSettings,
  inbound: InboundSettings | null = null,
  patienceMs = PATIENCE_MS,
): Transport {
  const smtp = createTransport({
    host: settings.host,
    port: settings.port,
    ...encryptionFor(settings),
    ...(settings.credentials === null
      ? {}
      : { auth: { user: settings.credentials.user, pass: settings.credentials.password } }),
    tls: { minVersion: 'TLSv1.2' },
    connectionTimeout: 10 * SECONDS,
    greetingTimeout: 10 * SECONDS,
    socketTimeout: SILENCE_MS,
    // Our mails fetch nothing; switched off, no text can make them.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = senderDomain(settings.from)
  const closing = new AbortController()
  return {
    async send({ id, recipient, subject, text, messageId, inReplyTo, references, replyTo }) {
      const thread = threadReferences(references ?? [])
      const deadline = AbortSignal.timeout(patienceMs)
      const sending = smtp.sendMail({
        signal: AbortSignal.any([closing.signal, deadline]),
        from: settings.from,
        to: { name: '', address: recipient },
        ...(replyTo !== null && isSender(replyTo) ? { replyTo } : {}),
        ...(inbound === null ? {} : { envelope: { from: bouncesTo(inbound), to: [recipient] } }),
        subject: onOneLine(subject),
        text,
        messageId: messageId ?? messageIdOf(id, domain),
        ...(inReplyTo !== null && thread.includes(inReplyTo) ? { inReplyTo } : {}),
        ...(thread.length > 0 ? { references: thread } : {}),
        // Holiday notices must not answer (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      await sending.catch((error: unknown) => {
        throw deadline.aborted ? Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' }) : error
      })
    },
    close() {
      closing.abort()
      smtp.close()
    },
  }
}
