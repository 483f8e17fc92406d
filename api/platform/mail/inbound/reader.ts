import { setTimeout as delay } from 'node:timers/promises'
import type { Database } from '../../database.ts'
import { queryWithin } from '../../database.ts'
import { Unavailable } from '../../errors.ts'
import type { Logger } from '../../log.ts'
import { onBehalfOf } from '../../turns/onBehalf.ts'
import { retryDelayMs } from '../retry.ts'
import { sweepMail } from './heldMail.ts'
import { judgeMail, type Judging } from './judging/judgeMail.ts'
import type { MailParser } from './parsing/mailParser.ts'
import { finishMail, holdsMail, nextDueMs, sealedMail, type TakenMail, takeMails, tryAgain } from './queue.ts'
import { hold, type MailToSettle, settleMail, type Settling } from './settle.ts'

/** Small turns: between two of them others get theirs. */
const AT_ONCE = 10

/** For mails that other processes took from the relay and could not read. */
const LOOK_EVERY_MS = 60_000
const SWEEP_EVERY_MS = 3_600_000

/** The database is busy; that says nothing about the mail. */
const BUSY_MS = 2_000

/** About four hours; then a SPOC sees the mail. */
const MOST_ATTEMPTS = 10

const CLOSE_WITHIN_MS = 3000

type Reader = {
  wake(): void
  /** Lets the mail at hand be finished; the others wait in the database. */
  close(): Promise<void>
}

export type Reading = {
  db: Database
  parser: MailParser
  open: (sealed: Uint8Array) => Uint8Array | null
  judging: () => Judging
  settling: Settling
  log: Logger
}

/** At least once, one after another: what becomes of a mail is decided in one transaction, so it happens once. */
export function startReader(reading: Reading): Reader {
  const { db, log } = reading
  let running: Promise<void> | null = null
  let again = false
  let closed = false
  let timer: NodeJS.Timeout | undefined
  let sweptAt = 0

  async function readAll(): Promise<void> {
    do {
      again = false
      const mails = await takeMails(db, AT_ONCE)
      for (const mail of mails) {
        if (closed) return
        await readOne(reading, mail)
      }
      again ||= mails.length === AT_ONCE
    } while (again && !closed)
    if (Date.now() - sweptAt < SWEEP_EVERY_MS) return
    sweptAt = Date.now()
    await sweepMail(db)
  }

  async function run(): Promise<void> {
    clearTimeout(timer)
    let next = LOOK_EVERY_MS
    try {
      await onBehalfOf('mail that came in', readAll)
      const due = await nextDueMs(db)
      if (due !== null) next = Math.min(LOOK_EVERY_MS, Math.max(100, due))
    } catch (error) {
      if (error instanceof Unavailable) next = BUSY_MS
      else log.error({ err: error }, 'mail that came in is not being read')
    }
    running = null
    if (closed) return
    // unref: a waiting mail is in the database and need not keep the process alive.
    timer = setTimeout(wake, again ? BUSY_MS : next).unref()
  }

  function wake(): void {
    if (closed) return
    again = true
    running ??= run()
  }

  wake()
  return {
    wake,
    async close() {
      closed = true
      clearTimeout(timer)
      await Promise.race([running, delay(CLOSE_WITHIN_MS, undefined, { ref: false })])
      await reading.parser.close()
    },
  }
}

async function readOne(reading: Reading, taken: TakenMail): Promise<void> {
  const { db, log } = reading
  try {
    const sealed = await sealedMail(db, taken.id)
    if (sealed === null) return
    const mail = reading.open(sealed)
    // Copied: what is handed to the thread must not be taken from the judgement.
    const read = mail === null ? { fault: 'UNREADABLE' as const } : await reading.parser.read(mail)
    const judged = judgeMail({ ...taken, mail: mail ?? new Uint8Array(), read }, reading.judging())
    if (judged.verdict.kind === 'REPLY' && !('fault' in read)) await reading.settling.handler.prepare?.(read)
    await settled(reading, { taken, judged, read, sealed })
  } catch (error) {
    const busy = error instanceof Unavailable
    if (!busy) log.error({ err: error, mail: taken.id, attempts: taken.attempts }, 'a mail that came in was not read')
    await tryAgain(db, taken.id, busy ? BUSY_MS : retryDelayMs(taken.attempts, Math.random()))
  }
}

async function settled({ db, settling, log }: Reading, mail: MailToSettle): Promise<void> {
  const { id, attempts } = mail.taken
  const afterwards: (() => Promise<void> | void)[] = []
  const state = await db.orm.em.fork().transactional(async (em) => {
    const transaction = {
      em,
      query: <Row>(statement: Parameters<Database['query']>[0]) => queryWithin<Row>(em, statement),
      afterCommit: (does: () => Promise<void> | void) => void afterwards.push(does),
    }
    if (!(await holdsMail(transaction, id))) return null
    if (attempts > MOST_ATTEMPTS) {
      await hold(mail, 'FAILED', null, { to: settling, transaction })
      await finishMail(transaction, id, { state: 'HELD', threadId: null, senderKey: null })
      return 'HELD'
    }
    const finish = await settleMail(mail, settling, transaction)
    await finishMail(transaction, id, finish)
    return finish.state
  })
  for (const does of afterwards) {
    try {
      await does()
    } catch (error) {
      log.warn({ err: error, mail: id }, 'what follows a mail that was read will be done later')
    }
  }
  if (state !== null) log.info({ mail: id, state, automatic: mail.judged.automatic }, 'a mail that came in was read')
}
