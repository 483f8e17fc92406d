/** What goes: the entry put in first, or unused for longest; `newest`: a full map takes no more. */
export type Giving = 'oldest' | 'leastUsed' | 'newest'

type Bounds<K> = {
  most: number
  giving?: Giving
  /** How much of `most` an entry takes; 1 if left out. */
  weigh?: (key: K) => number
}

/** A cache that never outgrows its bound, whatever keys callers choose. */
export class BoundedMap<K, V> {
  readonly #entries = new Map<K, V>()
  readonly #most: number
  readonly #giving: Giving
  readonly #weigh: (key: K) => number
  #weight = 0

  constructor({ most, giving = 'oldest', weigh = () => 1 }: Bounds<K>) {
    this.#most = most
    this.#giving = giving
    this.#weigh = weigh
  }

  get size(): number {
    return this.#entries.size
  }

  has(key: K): boolean {
    return this.#entries.has(key)
  }

  get(key: K): V | undefined {
    const value = this.#entries.get(key)
    if (value !== undefined && this.#giving === 'leastUsed') {
      this.#entries.delete(key)
      this.#entries.set(key, value)
    }
    return value
  }

  set(key: K, value: V): void {
    if (this.#giving === 'leastUsed') this.delete(key)
    const isNew = !this.#entries.has(key)
    const weight = isNew ? this.#weigh(key) : 0
    if (this.#giving === 'newest' && this.#weight + weight > this.#most) return
    this.#entries.set(key, value)
    this.#weight += weight
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= this.#most) return
      this.delete(oldest)
    }
  }

  delete(key: K): void {
    if (this.#entries.delete(key)) this.#weight -= this.#weigh(key)
  }

  getOrMake(key: K, make: () => V): V {
    const kept = this.get(key)
    if (kept !== undefined) return kept
    const made = make()
    this.set(key, made)
    return made
  }
}
