import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from '../log.ts'
import { whileLeased } from './lease.ts'
import type { Queue, Taken } from './queue.ts'
import { type Refusal, refusalOf, retryDelayMs } from './retry.ts'
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
  const underWay = new Map<string, Promise<void>>()
  let looking: Promise<void> | null = null
  let again = false
  let closed = false
  let cutOff = false
  let timer: NodeJS.Timeout | undefined

  /** Why the mail server did not take it; null if it did. */
  const handOver = (mail: Parameters<Transport['send']>[0]): Promise<Refusal | null> =>
    transport.send(mail).then(() => null, refusalOf)

  async function send(letter: Taken): Promise<void> {
    if (letter.useless) return giveUp(letter, 'too late')
    const text = seal.open(letter.sealed)
    if (text === null) return giveUp(letter, 'sealed with another secret')
    const refusal = await whileLeased(
      () => queue.renew(letter.id),
      () => handOver({ ...letter, text }),
    )
    if (refusal === null) return queue.sent(letter.id)
    // The database may be closed by now; another process sends the letter once its lease has ended.
    if (cutOff) return
    if (refusal.final) return giveUp(letter, refusal.code)
    log.warn(
      { mail: letter.id, attempts: letter.attempts, failure: refusal.code },
      'a mail was not taken, will be tried again',
    )
    await queue.again(letter.id, refusal, retryDelayMs(letter.attempts, Math.random()))
  }

  async function giveUp(letter: Taken, failure: string): Promise<void> {
    log.error({ mail: letter.id, attempts: letter.attempts, failure }, 'a mail was given up')
    await queue.failed(letter.id, failure)
  }

  /** Takes as many as there are places for; nobody waits for a slow one of them. */
  async function take(): Promise<void> {
    do {
      again = false
      const places = AT_ONCE - underWay.size
      if (places === 0) return
      for (const letter of await queue.take(places)) begin(letter)
    } while (again && !closed)
  }

  function begin(letter: Taken): void {
    // Its lease could not be renewed in time, but it is still being sent.
    if (underWay.has(letter.id)) return
    const sending = send(letter)
      .catch((error: unknown) => log.error({ err: error }, 'mail is not being sent'))
      .finally(() => {
        underWay.delete(letter.id)
        // Its place is free, and it may be due again before the next look.
        wake()
      })
    underWay.set(letter.id, sending)
  }

  async function look(): Promise<void> {
    clearTimeout(timer)
    let next = LOOK_EVERY_MS
    try {
      await take()
      // Without a free place there is nothing to look for: the next one that becomes free wakes us.
      const due = underWay.size < AT_ONCE ? await queue.nextDueMs() : null
      if (due !== null) next = Math.min(LOOK_EVERY_MS, Math.max(100, due))
    } catch (error) {
      log.error({ err: error }, 'mail is not being sent')
    }
    looking = null
    if (closed) return
    // unref: a waiting mail is in the database and need not keep the process alive.
    timer = setTimeout(wake, again ? 0 : next).unref()
  }

  function wake(): void {
    if (closed) return
    again = true
    looking ??= look()
  }

  wake()
  return {
    wake,
    async close() {
      closed = true
      clearTimeout(timer)
      const done = Promise.resolve(looking).then(() => Promise.all(underWay.values()))
      await Promise.race([done, delay(CLOSE_WITHIN_MS, undefined, { ref: false })])
      cutOff = true
      transport.close()
    },
  }
}
