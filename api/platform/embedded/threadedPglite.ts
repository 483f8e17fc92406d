import { Worker } from 'node:worker_threads'
import { Unavailable } from '../errors.ts'
import { askerNow, forTheHouse } from '../turns/onBehalf.ts'
import type { Turns } from '../turns/turns.ts'
import type { Fault, Found, Origin, Report, Task } from './messages.ts'

export type Held = {
  /** @throws PostgreSQL's errors; Unavailable when the statement took too long and was ended */
  query(text: string, values?: readonly unknown[]): Promise<Found>
  release(): void
}

type Awaited = { resolve: (done: Found | Uint8Array | null) => void; reject: (error: Error) => void }
/** When the thread ends, what it has not answered fails. */
type Thread = { worker: Worker; asked: Map<number, Awaited>; ended: boolean; why: Error | null }

type Given = Task extends infer One ? (One extends Task ? Omit<One, 'id'> : never) : never

/** A caller's statement that takes longer is ended with its thread. */
const LONGEST_MS = 20_000

/**
 * PGlite in a thread of its own; its one connection is shared by turns, for a statement or a whole transaction. The
 * event loop goes on meanwhile, so health checks and refusals always answer. PGlite cannot cancel a statement: one that
 * takes too long is ended with the thread, and the folder is opened again, as after a crash. That would lose a database
 * in memory, so there statements run to their end.
 */
export class ThreadedPglite {
  closed = false
  /** The thread ended, and its folder could not be reopened since. */
  couldNotReopen = false
  readonly #origin: Origin
  readonly #turns: Turns
  readonly #longestMs: number
  #thread: Promise<Thread>
  #closing: Promise<void> | undefined
  #ids = 0

  private constructor(origin: Origin, turns: Turns, longest: number) {
    this.#origin = origin
    this.#turns = turns
    this.#longestMs = longest
    this.#thread = startThread(origin)
  }

  static async open(origin: Origin, turns: Turns, longest = LONGEST_MS): Promise<ThreadedPglite> {
    const pglite = new ThreadedPglite(origin, turns, longest)
    await pglite.#thread
    return pglite
  }

  /** Waits for its turn. Throws Unavailable when it does not come in time. */
  async connect(): Promise<Held> {
    const release = await this.#turns.take(askerNow())
    try {
      const thread = await this.#running()
      return { release, query: (text, values = []) => this.#statement(thread, text, values) }
    } catch (error) {
      release()
      throw error
    }
  }

  async dumpDataDir(): Promise<Uint8Array> {
    return (await this.#ask(await this.#running(), { does: 'dump' })) as Uint8Array
  }

  /** Waits for the statement or transaction that runs now, and for no other. */
  close(): Promise<void> {
    return (this.#closing ??= this.#close())
  }

  async #close(): Promise<void> {
    const release = await forTheHouse(() => this.#turns.take(askerNow()))
    const thread = await this.#running()
    this.closed = true
    release()
    await this.#ask(thread, { does: 'close' })
    thread.ended = true
    await thread.worker.terminate()
  }

  async #running(): Promise<Thread> {
    if (this.closed) throw new Error('The embedded database is closed')
    const thread = await this.#thread.catch(() => null)
    if (thread && !thread.ended) return thread
    if (this.#origin.dataDir === null) throw new Error('The embedded database in memory has ended')
    this.#thread = startThread({ ...this.#origin, snapshot: null })
    this.#thread.then(
      () => (this.couldNotReopen = false),
      () => (this.couldNotReopen = true),
    )
    return this.#thread
  }

  async #statement(thread: Thread, text: string, values: readonly unknown[]): Promise<Found> {
    const timer =
      this.#origin.dataDir === null || askerNow().patient
        ? undefined
        : setTimeout(() => void end(thread, overrun(text)), this.#longestMs)
    try {
      return (await this.#ask(thread, { does: 'query', text, values: values.map(alone) })) as Found
    } finally {
      clearTimeout(timer)
    }
  }

  #ask(thread: Thread, given: Given): Promise<Found | Uint8Array | null> {
    const { worker, asked } = thread
    if (thread.ended) return Promise.reject(new Unavailable())
    const id = ++this.#ids
    return new Promise((resolve, reject) => {
      // While nothing is asked, the thread must not keep the process alive.
      if (asked.size === 0) worker.ref()
      asked.set(id, { resolve, reject })
      try {
        worker.postMessage({ ...given, id })
      } catch (error) {
        asked.delete(id)
        if (asked.size === 0) worker.unref()
        reject(error instanceof Error ? error : new Error(String(error)))
      }
    })
  }
}

/** Sending a piece of a buffer to the thread would copy the whole of it. */
const alone = (value: unknown): unknown =>
  value instanceof Uint8Array && value.byteLength < value.buffer.byteLength ? new Uint8Array(value) : value

function overrun(text: string): Unavailable {
  if (/\b(insert|update|delete|commit)\b/i.test(text))
    return new Unavailable('The change took too long. It may have been saved: read it again.')
  return new Unavailable('This took too long to find out. Ask for less.')
}

async function end(thread: Thread, why: Error): Promise<void> {
  thread.ended = true
  thread.why = why
  await thread.worker.terminate()
}

function startThread(origin: Origin): Promise<Thread> {
  const thread: Thread = {
    worker: new Worker(new URL('./thread.ts', import.meta.url), { workerData: origin, execArgv: [] }),
    asked: new Map(),
    ended: false,
    why: null,
  }
  const { worker, asked } = thread
  const opened = new Promise<Thread>((resolve, reject) => asked.set(0, { resolve: () => resolve(thread), reject }))
  worker.on('message', (report: Report) => {
    const awaited = asked.get(report.id)
    asked.delete(report.id)
    if (asked.size === 0) worker.unref()
    if ('fault' in report) awaited?.reject(errorOf(report.fault))
    else awaited?.resolve(report.done)
  })
  worker.on('error', (error) => void end(thread, error))
  // Answered only now that it has let go of the folder: the next thread may open it.
  worker.on('exit', () => {
    thread.ended = true
    for (const { reject } of asked.values()) reject(thread.why ?? new Unavailable())
    asked.clear()
  })
  return opened
}

function errorOf({ name, message, stack, fields }: Fault): Error {
  const error = Object.assign(new Error(message), fields)
  error.name = name
  if (stack !== undefined) error.stack = stack
  return error
}
