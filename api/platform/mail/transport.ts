import { createTransport } from 'nodemailer'
import { encryptionFor, type SmtpSettings } from './smtpSettings.ts'

/** `id` stays the same if the mail is sent twice, so that a receiver can tell. */
type OutgoingMail = { id: string; recipient: string; subject: string; text: string }

export type Transport = {
  send(mail: OutgoingMail): Promise<void>
  close(): void
}

const SECONDS = 1000

export function smtpTransport(settings: SmtpSettings): Transport {
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
  const domain = settings.from.replace(/^.*@|>$/g, '')
  return {
    async send({ id, recipient, subject, text }) {
      await smtp.sendMail({
        from: settings.from,
        to: { name: '', address: recipient },
        subject,
        text,
        messageId: `<${id}@${domain}>`,
        // Holiday notices must not answer (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    },
    close: () => smtp.close(),
  }
}
