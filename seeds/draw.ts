/**
 * Repeatable random numbers: the same seed gives the same sequence on every machine (sfc32, public domain, by Chris
 * Doty-Humphrey). Math.random cannot be seeded.
 */
export class Draw {
  #a = 0x9e3779b9
  #b = 0x243f6a88
  #c: number
  #counter = 1

  constructor(seed: number) {
    this.#c = seed | 0
    for (let i = 0; i < 15; i++) this.fraction()
  }

  /** 0 ≤ fraction < 1. */
  fraction(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0
    this.#counter = (this.#counter + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }

  /** Both bounds inclusive. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1))
  }

  chance(probability: number): boolean {
    return this.fraction() < probability
  }

  oneOf<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.fraction() * list.length)]
    if (found === undefined) throw new RangeError('nothing to draw from')
    return found
  }

  /** `count` different members (all if there are fewer), in drawn order. */
  some<T>(list: readonly T[], count: number): T[] {
    const rest = [...list]
    const drawn: T[] = []
    while (drawn.length < count && rest.length > 0)
      drawn.push(...rest.splice(Math.floor(this.fraction() * rest.length), 1))
    return drawn
  }

  weighted<T>(choices: readonly (readonly [choice: T, weight: number])[]): T {
    let left = this.fraction() * choices.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [choice, weight] of choices) if ((left -= weight) < 0) return choice
    return this.oneOf(choices)[0]
  }
}
