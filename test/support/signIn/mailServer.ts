import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { until } from '../run/until.ts'

/** Settings of a process that is to send through such a server; the port is the server's. */
export const SMTP = { host: '127.0.0.1', port: 0, credentials: null, from: 'Beadle <beadle@force.example>' }

/** `text` is the body as its reader sees it. */
type ReceivedMail = { from: string; to: string[]; source: string; text: string }

export type MailServer = {
  port: number
  all(): readonly ReceivedMail[]
  /** The first mail to an address, once it is there. */
  received(to: string): Promise<ReceivedMail>
  /** From now on refuses matching recipients with an SMTP status; null accepts everybody again. */
  refuse(recipients: RegExp | null, status?: number): void
  /** From now on hands mails to this address on, as a relay does, before it acknowledges them. */
  handOn(to: string, deliver: (source: string) => Promise<unknown>): void
  close(): Promise<void>
}

/** A real mail server on this machine that keeps every mail. */
export async function mailServer(port = 0): Promise<MailServer> {
  const mails: ReceivedMail[] = []
  const onward = new Map<string, (source: string) => Promise<unknown>>()
  let refusal: { recipients: RegExp; status: number } | null = null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, done) {
      if (refusal?.recipients.test(address))
        return done(Object.assign(new Error(`no ${address} here`), { responseCode: refusal.status }))
      done()
    },
    onData(stream, session, done) {
      const { mailFrom, rcptTo } = session.envelope
      void text(stream).then(async (source) => {
        const to = rcptTo.map(({ address }) => address)
        mails.push({ from: mailFrom ? mailFrom.address : '', to, source, text: bodyOf(source) })
        for (const address of to) await onward.get(address)?.(source)
        done()
      }, done)
    },
  })
  server.on('error', () => undefined)
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    port: (server.server.address() as AddressInfo).port,
    all: () => mails,
    async received(to) {
      const find = () => mails.find((mail) => mail.to.includes(to))
      await until(async () => find() !== undefined, 30)
      return find() as ReceivedMail
    },
    handOn: (to, deliver) => void onward.set(to, deliver),
    refuse: (recipients, status = 550) => void (refusal = recipients && { recipients, status }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Undoes quoted-printable, in which long lines are folded. */
function bodyOf(source: string): string {
  const body = source.slice(source.indexOf('\r\n\r\n') + 4).replaceAll('\r\n', '\n')
  if (!/^Content-Transfer-Encoding: quoted-printable\r$/im.test(source)) return body
  return Buffer.from(
    body
      .replace(/=\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')
}
