import fc, { type GeneratorValue } from 'fast-check'

/** The choices of one random operation. Each shrinks towards its first, simplest answer. */
export type Choose = {
  whole(least: number, most: number): number
  chance(probability: number): boolean
  oneOf<T>(list: readonly T[]): T
  /** Between `least` and `most` different members, in the list's order. */
  some<T>(list: readonly T[], least: number, most: number): T[]
}

// The same function each time: fast-check recognises a choice by it when it shrinks.
const evenly = (min: number, max: number): fc.Arbitrary<number> => fc.noBias(fc.integer({ min, max }))

export function chooser(generate: GeneratorValue): Choose {
  const whole: Choose['whole'] = (least, most) => generate(evenly, least, most)
  return {
    whole,
    chance: (probability) => whole(0, 99) >= 100 - probability * 100,
    oneOf<T>(list: readonly T[]) {
      if (list.length === 0) throw new RangeError('nothing to choose from')
      return list[whole(0, list.length - 1)] as T
    },
    some(list, least, most) {
      const count = Math.min(list.length, whole(least, most))
      const chosen = new Set<number>()
      while (chosen.size < count) {
        let at = whole(0, list.length - 1)
        while (chosen.has(at)) at = (at + 1) % list.length
        chosen.add(at)
      }
      return list.filter((_item, at) => chosen.has(at))
    },
  }
}
