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
  close(): void
}

const SECONDS = 1000

/** With `inbound`, delivery reports come back to us; otherwise to the sender's mailbox. */
export function smtpTransport(settings: SmtpSettings, inbound: InboundSettings | null = null): Transport {
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
    socketTimeout: 30 * SECONDS,
    // Our mails fetch nothing; switched off, no text can make them.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = senderDomain(settings.from)
  return {
    async send({ id, recipient, subject, text, messageId, inReplyTo, references, replyTo }) {
      const thread = threadReferences(references ?? [])
      await smtp.sendMail({
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
    },
    close: () => smtp.close(),
  }
}
