import { setTimeout as delay } from 'node:timers/promises'
import type { Database } from '../../database.ts'
import { queryWithin } from '../../database.ts'
import { Unavailable } from '../../errors.ts'
import type { Logger } from '../../log.ts'
import { onBehalfOf } from '../../turns/onBehalf.ts'
import { whileLeased } from '../lease.ts'
import { retryDelayMs } from '../retry.ts'
import { admit, admitBeginning, type Refusal } from './admit.ts'
import { postedSoFar } from './counts.ts'
import { sweepMail } from './heldMail.ts'
import { type JudgedMail, judgeMail, type Judging } from './judging/judgeMail.ts'
import type { MailParser, MailRead } from './parsing/mailParser.ts'
import { finishMail, holdsMail, nextDueMs, renewMail, sealedMail, type TakenMail, takeMail, tryAgain } from './queue.ts'
import { type MailToSettle, settleMail, type Settling } from './settle.ts'
import { releaseConfirmed } from './unconfirmed.ts'

/** For mails that other processes took from the relay and could not read. */
const LOOK_EVERY_MS = 60_000
const SWEEP_EVERY_MS = 3_600_000

/** Until the database is asked again that was busy. */
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
      await releaseConfirmed(db)
      // One by one: a mail that waited for others under a lease could be taken by another process meanwhile.
      const mail = await takeMail(db)
      if (mail === null) continue
      await readOne(reading, mail)
      again = true
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

/** @throws Unavailable when the database is busy */
async function readOne(reading: Reading, taken: TakenMail): Promise<void> {
  const { db, log } = reading
  const { id, attempts } = taken
  try {
    await whileLeased(
      () => renewMail(db, id),
      () => readLeased(reading, taken),
    )
  } catch (error) {
    // The database is busy, which says nothing of the mail.
    if (error instanceof Unavailable) {
      await tryAgain(db, id, { delayMs: BUSY_MS, counted: false })
      throw error
    }
    log.error({ err: error, mail: id, attempts }, 'a mail that came in was not read')
    await tryAgain(db, id, { delayMs: retryDelayMs(attempts, Math.random()), counted: true })
  }
}

async function readLeased(reading: Reading, taken: TakenMail): Promise<void> {
  const sealed = await sealedMail(reading.db, taken.id)
  if (sealed === null) return
  const mail = reading.open(sealed)
  // Copied: what is handed to the thread must not be taken from the judgement.
  const read = mail === null ? { fault: 'UNREADABLE' as const } : await reading.parser.read(mail)
  const judged = judgeMail({ ...taken, mail: mail ?? new Uint8Array(), read }, reading.judging())
  const { refusal, isPosted } = await lookAhead(reading, taken, judged)
  if (isPosted) await prepare(reading, read)
  await settled(reading, { taken, judged, read, sealed, refusal })
}

/** What is cheap to find out and spares us the preparing. A mail that fails again and again is not prepared either. */
async function lookAhead(
  { db, settling }: Reading,
  { attempts }: TakenMail,
  { verdict }: JudgedMail,
): Promise<{ refusal: Refusal | null; isPosted: boolean }> {
  if (attempts > MOST_ATTEMPTS) return { refusal: { reason: 'FAILED', accountId: null }, isPosted: false }
  if (verdict.kind !== 'REPLY' && verdict.kind !== 'BEGINNING') return { refusal: null, isPosted: false }
  const found =
    verdict.kind === 'REPLY'
      ? await admit(verdict, settling, db, postedSoFar)
      : await admitBeginning(verdict, settling, db, postedSoFar)
  return 'reason' in found ? { refusal: found, isPosted: false } : { refusal: null, isPosted: found.accountId !== null }
}

/** This asks no database, so a failure here does not mean that the database is busy: it counts as an attempt. */
async function prepare({ settling: { handler } }: Reading, read: MailRead): Promise<void> {
  if ('fault' in read) return
  try {
    await handler.prepare?.(read)
  } catch (error) {
    throw new Error('a mail could not be prepared', { cause: error })
  }
}

async function settled({ db, settling, log }: Reading, mail: MailToSettle): Promise<void> {
  const { id } = mail.taken
  const afterwards: (() => Promise<void> | void)[] = []
  const state = await db.orm.em.fork().transactional(async (em) => {
    const transaction = {
      em,
      query: <Row>(statement: Parameters<Database['query']>[0]) => queryWithin<Row>(em, statement),
      afterCommit: (does: () => Promise<void> | void) => void afterwards.push(does),
    }
    if (!(await holdsMail(transaction, id))) return null
    const finish = await settleMail(mail, settling, transaction)
    if (finish) await finishMail(transaction, id, finish)
    return finish?.state ?? 'UNCONFIRMED'
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
