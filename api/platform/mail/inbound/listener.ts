import { type AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import type { Logger } from '../../log.ts'
import { StartError } from '../../start/startError.ts'
import type { InboundSettings } from '../smtpSettings.ts'
import { relayList } from './relays.ts'
import { localPartAt } from './replyAddress.ts'

const MOST_BYTES = 15 * 1024 * 1024

const MOST_CONNECTIONS = 50
/** A reply goes to one; where there are more, a relay sends the rest again on its own (RFC 5321, 4.5.3.1.10). */
const MOST_RECIPIENTS = 10
/** Of all mails that are being received; beyond, the relay is asked to wait. */
const MOST_MEMORY = 96 * 1024 * 1024
const IDLE_MS = 60_000
/** For one mail, however slowly its sender feeds it. */
const MAIL_MS = 300_000
const CLOSE_MS = 1_000

export type Arrived = { recipients: string[]; nullReturnPath: boolean; mail: Buffer }

export type Listener = { port: number; close(): Promise<void> }

/**
 * Takes mail from the force's relay. `store` resolves once the mail is safe; only then the relay hears 250. If it
 * rejects, the relay hears 451 and keeps the mail.
 */
export async function listenForMail(
  { host, port, domain, relays }: InboundSettings,
  store: (arrived: Arrived) => Promise<void>,
  log: Logger,
  patienceMs = MAIL_MS,
): Promise<Listener> {
  const isRelay = relayList(relays)
  const memory = { held: 0 }
  const server = new SMTPServer({
    name: domain,
    banner: 'Beadle',
    size: MOST_BYTES,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS', 'VRFY', 'HELP'],
    disableReverseLookup: true,
    hideSMTPUTF8: false,
    maxClients: MOST_CONNECTIONS,
    maxRecipients: MOST_RECIPIENTS,
    socketTimeout: IDLE_MS,
    closeTimeout: CLOSE_MS,
    logger: false,
    onConnect: ({ remoteAddress }, done) =>
      isRelay(remoteAddress) ? done() : done(refusal(554, 'only the relay delivers here')),
    onRcptTo: ({ address }, _session, done) =>
      localPartAt(address, domain) === null ? done(refusal(550, 'no such address here')) : done(),
    onData(stream, session, done) {
      const tooSlow = setTimeout(() => stream.destroy(new Error('too slow')), patienceMs).unref()
      const whole = (mail: Buffer): Promise<Error | null> => {
        clearTimeout(tooSlow)
        return stored(store, session, domain, mail, log)
      }
      receive(stream, memory, whole)
        .then(done, (error: unknown) => {
          log.debug({ err: error }, 'a mail was cut off')
          // The connection broke, or its sender would keep it for ever; 421 ends it. The relay sends the mail again.
          done(refusal(421, 'cut off'))
        })
        .finally(() => clearTimeout(tooSlow))
    },
  })
  // Its errors name clients, and each is about one connection.
  server.on('error', (error: Error) => log.debug({ err: error }, 'a connection of the mail relay failed'))
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', (error: NodeJS.ErrnoException) => reject(portFault(error, port)))
    server.listen(port, host, resolve)
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function stored(
  store: (arrived: Arrived) => Promise<void>,
  { envelope: { mailFrom, rcptTo } }: SMTPServerSession,
  domain: string,
  mail: Buffer,
  log: Logger,
): Promise<Error | null> {
  const recipients = rcptTo.flatMap(({ address }) => localPartAt(address, domain) ?? [])
  try {
    await store({ recipients, nullReturnPath: !mailFrom || mailFrom.address === '', mail })
    return null
  } catch (error) {
    log.warn({ err: error }, 'a mail could not be stored, and the relay keeps it')
    return refusal(451, 'not just now, try again')
  }
}

/**
 * Null once the mail is stored, or why it is refused. What is refused is read to its end, for SMTP has no way to stop a
 * sender.
 */
async function receive(
  stream: SMTPServerDataStream,
  memory: { held: number },
  whole: (mail: Buffer) => Promise<Error | null>,
): Promise<Error | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  let full = false
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      full ||= memory.held + chunk.length > MOST_MEMORY
      if (full || stream.sizeExceeded) continue
      chunks.push(chunk)
      bytes += chunk.length
      memory.held += chunk.length
    }
    if (stream.sizeExceeded) return refusal(552, `larger than ${MOST_BYTES} bytes`)
    return full ? refusal(451, 'too much at once, try again') : await whole(Buffer.concat(chunks))
  } finally {
    memory.held -= bytes
  }
}

/** In words of our own: an address in them would be in the relay's log and ours. */
const refusal = (responseCode: number, words: string): Error => Object.assign(new Error(words), { responseCode })

function portFault(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error
  const words = error.code === 'EADDRINUSE' ? 'is in use' : 'may not be used by this account'
  return new StartError(`Port ${port} ${words}. Set INBOUND_SMTP_PORT to another port.`, { cause: error })
}
