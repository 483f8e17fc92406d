/** Events of one subscription that wait to be sent; read by one reader, which takes the next when the last has gone. */
export class EventQueue<Event> implements AsyncGenerator<Event, void, undefined> {
  readonly #waiting: Event[] = []
  readonly #taken: () => void
  readonly #whenEnded: () => void
  #reader: ((result: IteratorResult<Event, void>) => void) | null = null
  #ended = false

  /** @param taken called for each event that waits no more */
  constructor(taken: () => void, whenEnded: () => void) {
    this.#taken = taken
    this.#whenEnded = whenEnded
  }

  put(event: Event): void {
    if (this.#ended) return this.#taken()
    const reader = this.#reader
    if (!reader) return void this.#waiting.push(event)
    this.#reader = null
    this.#taken()
    reader({ done: false, value: event })
  }

  next(): Promise<IteratorResult<Event, void>> {
    const event = this.#waiting.shift()
    if (event !== undefined) {
      this.#taken()
      return Promise.resolve({ done: false, value: event })
    }
    if (this.#ended) return Promise.resolve({ done: true, value: undefined })
    return new Promise((resolve) => (this.#reader = resolve))
  }

  async return(): Promise<IteratorResult<Event, void>> {
    if (!this.#ended) {
      this.#ended = true
      for (const _event of this.#waiting.splice(0)) this.#taken()
      this.#reader?.({ done: true, value: undefined })
      this.#whenEnded()
    }
    return { done: true, value: undefined }
  }

  throw(): Promise<IteratorResult<Event, void>> {
    return this.return()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return()
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
