import type { DataClass } from '../classes.ts'
import { aboutKey } from './json.ts'

/** What an answer disclosed: whom it was about, and data of which classes. */
export type Disclosed = { objects: number; subjects: Set<string>; classes: Set<DataClass> }
export const nothingDisclosed = (): Disclosed => ({ objects: 0, subjects: new Set(), classes: new Set() })

/** Remembers, while a statement is compiled, where in its answer objects with personal data will stand. */
export class Watch {
  readonly #children = new Map<string, Watch>()
  #classes: ReadonlySet<DataClass> | null = null

  child(key: string): Watch {
    const child = this.#children.get(key) ?? new Watch()
    this.#children.set(key, child)
    return child
  }

  /** Objects at this place are to be noted. */
  objects(classes: ReadonlySet<DataClass>): void {
    this.#classes = new Set([...(this.#classes ?? []), ...classes])
  }

  /** Drops places at which nothing is watched, so that reading an answer walks no further than it must. */
  prune(): boolean {
    for (const [key, child] of this.#children) if (!child.prune()) this.#children.delete(key)
    return this.#classes !== null || this.#children.size > 0
  }

  collect(answer: unknown, into: Disclosed): void {
    if (answer === null || typeof answer !== 'object') return
    if (Array.isArray(answer)) {
      for (const item of answer) this.collect(item, into)
      return
    }
    const object = answer as Record<string, unknown>
    if (this.#classes && aboutKey in object) {
      into.objects++
      const subject = object[aboutKey]
      if (typeof subject === 'string') into.subjects.add(subject)
      for (const dataClass of this.#classes) into.classes.add(dataClass)
    }
    for (const [key, child] of this.#children) child.collect(object[key], into)
  }
}
