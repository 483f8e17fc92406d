import type { Config } from '../../config.ts'
import type { Asked, Database } from '../../database.ts'
import { Unavailable } from '../../errors.ts'
import type { Logger } from '../../log.ts'
import { onBehalfOf } from '../../turns/onBehalf.ts'
import { ourDomain } from '../mail.ts'
import { sealBytesWith } from '../seal.ts'
import type { InboundSettings } from '../smtpSettings.ts'
import type { MailHandler } from './handler.ts'
import type { Ours } from './judging/automaticMail.ts'
import { readHeaders } from './headers.ts'
import { senderOf } from './judging/sender.ts'
import { type Arrived, type Listener, listenForMail } from './listener.ts'
import { mailKeys } from './mailKey.ts'
import { mailParser, type MailRead } from './parsing/mailParser.ts'
import { storeMail, waitingMail } from './queue.ts'
import { startReader } from './reader.ts'
import { replyKeys } from './replyToken.ts'

export type Inbound = {
  /** Throws StartError when the port is taken. @returns the port */
  listen(): Promise<number>
  /** Somebody has an account now, whose mail may have waited for it. */
  wake(): void
  /** A held mail as it was read when it came, with its parts; null if it is gone. */
  heldContent: (heldMailId: string, asked: Pick<Asked, 'query'>) => Promise<MailRead | null>
  close(): Promise<void>
}

type Settings = Pick<Config, 'authSecret' | 'smtp' | 'baseUrl'> & { inbound: InboundSettings }

const MOST_WAITING = { mails: 100_000, bytes: 2 * 1024 ** 3 }
const COUNT_EVERY_MS = 5_000

const HOUSE = 'mail from the relay'

/** Mail comes in: stored as it is, acknowledged, and then read one by one for `handler`. */
export function createInbound(db: Database, config: Settings, handler: MailHandler, log: Logger): Inbound {
  const seal = sealBytesWith(config.authSecret, 'beadle mail that came in')
  const keys = replyKeys(config.authSecret)
  const ours = oursOf(config)
  const parser = mailParser()
  const reader = startReader({
    db,
    parser,
    open: (sealed) => seal.open(sealed),
    judging: () => ({ keys, ours, now: new Date() }),
    settling: { keys, messageIdDomain: ours.messageIdDomain, handler },
    log,
  })
  const roomFor = roomIn(db)
  let listener: Listener | null = null

  async function store({ recipients, nullReturnPath, mail }: Arrived): Promise<void> {
    await onBehalfOf(HOUSE, async () => {
      if (!(await roomFor())) throw new Unavailable('Too many mails wait to be read.')
      const keyOf = mailKeys(mail)
      for (const recipient of recipients) {
        const stored = { mailKey: keyOf(recipient), recipient, nullReturnPath, bytes: mail.length }
        await storeMail(db, { ...stored, sealed: seal.close(mail) })
      }
    })
    reader.wake()
  }

  return {
    async listen() {
      listener = await listenForMail(config.inbound, store, log)
      return listener.port
    },
    wake: () => reader.wake(),
    async heldContent(heldMailId, asked) {
      const text = 'select sealed from held_mail where id = $1'
      const [row] = await asked.query<{ sealed: Uint8Array | null }>({ text, values: [heldMailId] })
      const mail = row?.sealed ? seal.open(row.sealed) : null
      return mail === null ? null : parser.read(mail)
    },
    async close() {
      await listener?.close()
      await reader.close()
    },
  }
}

function oursOf({ smtp, inbound, baseUrl }: Settings): Ours {
  const sender = smtp === null ? null : senderOf(readHeaders(Buffer.from(`From: ${smtp.from}\n\n`)))
  return { messageIdDomain: ourDomain({ smtp, baseUrl }), replyDomain: inbound.domain, sender }
}

/** Whether another mail may wait; counted now and then, for the limit need not be exact. */
function roomIn(db: Database): () => Promise<boolean> {
  let room = true
  let countedAt = 0
  return async () => {
    if (Date.now() - countedAt < COUNT_EVERY_MS) return room
    countedAt = Date.now()
    const { mails, bytes } = await waitingMail(db)
    return (room = mails < MOST_WAITING.mails && bytes < MOST_WAITING.bytes)
  }
}
