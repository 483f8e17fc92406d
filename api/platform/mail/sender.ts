import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from '../log.ts'
import type { Queue, Taken } from './queue.ts'
import { refusalOf, retryDelayMs } from './retry.ts'
import type { Seal } from './seal.ts'
import type { Transport } from './transport.ts'

const AT_ONCE = 10

/** For letters that other processes queued and could not send. */
const LOOK_EVERY_MS = 60_000

/** A mail server that hangs must not keep the process from stopping. */
const CLOSE_WITHIN_MS = 3000

type Sender = {
  wake(): void
  /** Waits a little for letters being sent; one that is cut off is sent again. */
  close(): Promise<void>
}

/** At least once: after a crash a letter may be sent again, under the same Message-ID. */
export function startSender(queue: Queue, transport: Transport, seal: Seal, log: Logger): Sender {
  let running: Promise<void> | null = null
  let again = false
  let closed = false
  let timer: NodeJS.Timeout | undefined

  async function send(letter: Taken): Promise<void> {
    if (letter.useless) return giveUp(letter, 'too late')
    const text = seal.open(letter.sealed)
    if (text === null) return giveUp(letter, 'sealed with another secret')
    try {
      await transport.send({ ...letter, text })
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal.final) return giveUp(letter, refusal.code)
      log.warn(
        { mail: letter.id, attempts: letter.attempts, failure: refusal.code },
        'a mail was not taken, will be tried again',
      )
      return queue.again(letter.id, refusal, retryDelayMs(letter.attempts, Math.random()))
    }
    await queue.sent(letter.id)
  }

  async function giveUp(letter: Taken, failure: string): Promise<void> {
    log.error({ mail: letter.id, attempts: letter.attempts, failure }, 'a mail was given up')
    await queue.failed(letter.id, failure)
  }

  async function sendAll(): Promise<void> {
    do {
      again = false
      const letters = await queue.take(AT_ONCE)
      await Promise.all(letters.map(send))
      again ||= letters.length === AT_ONCE
    } while (again && !closed)
  }

  async function run(): Promise<void> {
    clearTimeout(timer)
    let next = LOOK_EVERY_MS
    try {
      await sendAll()
      const due = await queue.nextDueMs()
      if (due !== null) next = Math.min(LOOK_EVERY_MS, Math.max(100, due))
    } catch (error) {
      log.error({ err: error }, 'mail is not being sent')
    }
    running = null
    if (closed) return
    // unref: a waiting mail is in the database and need not keep the process alive.
    timer = setTimeout(wake, again ? 0 : next).unref()
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
      transport.close()
    },
  }
}
