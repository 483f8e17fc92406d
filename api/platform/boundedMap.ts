/**
 * `oldest`: what was put in first goes; `leastUsed`: what was asked for or put in longest ago goes; `newest`: once it
 * is full, nothing more is kept.
 */
export type Giving = 'oldest' | 'leastUsed' | 'newest'

type Bounds<K> = {
  /** How much is kept in all. */
  most: number
  /** What gives way to something new. */
  giving?: Giving
  /** How much of it an entry takes up; 1 where this is left out. */
  weigh?: (key: K) => number
}

/** A map for what is found again by work: it never grows beyond its bound, whatever keys callers choose. */
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

  /** What is kept of a key; otherwise it is made, and kept. */
  getOrMake(key: K, make: () => V): V {
    const kept = this.get(key)
    if (kept !== undefined) return kept
    const made = make()
    this.set(key, made)
    return made
  }
}
