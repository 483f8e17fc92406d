import type { ViewerFact } from '../condition.ts'
import type { Viewer } from '../viewer.ts'

export type Run = {
  viewer: Viewer
  variables: Readonly<Record<string, unknown>>
  args: Readonly<Record<string, unknown>>
}

const FACT_TYPES: Record<ViewerFact, string> = {
  accountId: 'uuid',
  personId: 'uuid',
  organisationId: 'uuid',
  directorateIds: 'uuid[]',
  colleagueIds: 'uuid[]',
  premisesIds: 'uuid[]',
  keyholderPersonIds: 'uuid[]',
  brokenGlassIds: 'uuid[]',
}

/** Collects a statement's parameters while it is compiled: the text is shared, the values are drawn in each run. */
export class Parameters {
  readonly #sources: ((run: Run) => unknown)[] = []
  readonly #facts = new Map<ViewerFact, string>()

  add(type: string, source: (run: Run) => unknown): string {
    this.#sources.push(source)
    return `$${this.#sources.length}::${type}`
  }

  fact(fact: ViewerFact): string {
    let placeholder = this.#facts.get(fact)
    if (!placeholder) {
      placeholder = this.add(FACT_TYPES[fact], (run) => run.viewer[fact])
      this.#facts.set(fact, placeholder)
    }
    return placeholder
  }

  isList(fact: ViewerFact): boolean {
    return FACT_TYPES[fact].endsWith('[]')
  }

  valuesFor(run: Run): unknown[] {
    return this.#sources.map((source) => source(run))
  }
}
