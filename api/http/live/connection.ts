import type { WebSocket } from 'ws'
import type { LastingCaller } from '../../caller/lasting.ts'
import { ApiError } from '../../platform/errors.ts'
import { CLOSING, type Closing } from './closing.ts'
import { EventQueue } from './eventQueue.ts'

const MOST_SUBSCRIPTIONS = 20
/** Events that wait to be sent on one socket. */
const MOST_WAITING = 256
/** A peer that does not answer the farewell is cut off. */
const FAREWELL_MS = 10_000

export type Answer = { data: Record<string, unknown> }

/** One socket of a caller, with what waits to be sent on it. */
export class Connection {
  readonly caller: LastingCaller
  readonly #socket: WebSocket
  #subscriptions = 0
  #waiting = 0
  #closing: Closing | null = null

  constructor(socket: WebSocket, caller: LastingCaller) {
    this.#socket = socket
    this.caller = caller
  }

  get closing(): Closing | null {
    return this.#closing
  }

  /** @throws ApiError when there are too many */
  open(whenEnded: () => void): { queue: EventQueue<Answer>; put: (answer: Answer) => void } {
    if (this.#subscriptions >= MOST_SUBSCRIPTIONS)
      throw new ApiError('RATE_LIMITED', `At most ${MOST_SUBSCRIPTIONS} subscriptions go over one socket.`)
    this.#subscriptions++
    const queue = new EventQueue<Answer>(
      () => void this.#waiting--,
      () => {
        this.#subscriptions--
        whenEnded()
      },
    )
    const put = (answer: Answer): void => {
      if (this.#closing) return
      this.#waiting++
      if (this.#waiting > MOST_WAITING) this.close(CLOSING.slow)
      else queue.put(answer)
    }
    return { queue, put }
  }

  close(closing: Closing): void {
    if (this.#closing) return
    this.#closing = closing
    this.#socket.close(closing.code, closing.reason)
    setTimeout(() => this.#socket.terminate(), FAREWELL_MS).unref()
  }
}
