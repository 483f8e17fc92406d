import type { Statement } from '../../platform/database.ts'
import { QueryTooComplex } from '../../platform/errors.ts'
import type { ViewerFact } from '../condition.ts'
import type { Viewer } from '../viewer.ts'
import { type CallerCheck, onlyIfConfirmed } from './callerCheck.ts'
import { Notes } from './looks/disclosure.ts'

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

  /** @throws BadUserInput for an argument of a nested list that is out of range */
  valuesFor(run: Run): unknown[] {
    return this.#sources.map((source) => source(run))
  }
}

/**
 * A compiled statement. `confirming`: the text for recalled callers, by kind of credential. `quickestMs`: of its runs
 * by itself; Infinity before the first.
 */
export type Plan = {
  id: number
  text: string
  confirming: Map<string, string>
  parameters: Parameters
  notes: Notes
  quickestMs: number
}

/** A longer statement takes the database longer to plan than to run. */
const LONGEST_TEXT = 1_000_000

let plansMade = 0

/** @throws QueryTooComplex */
export function newPlan(compile: (parameters: Parameters, notes: Notes) => string): Plan {
  const parameters = new Parameters()
  const notes = new Notes()
  const text = compile(parameters, notes)
  if (text.length > LONGEST_TEXT)
    throw new QueryTooComplex('The operation asks for too much at once. Ask for fewer fields and relations.')
  return { id: ++plansMade, text, confirming: new Map(), parameters, notes, quickestMs: Infinity }
}

/** @param values of the plan's parameters, from `valuesFor` */
export function statementFor(plan: Plan, values: readonly unknown[], check: CallerCheck | undefined): Statement {
  if (!check) return { text: plan.text, values }
  let text = plan.confirming.get(check.kind)
  if (text === undefined) plan.confirming.set(check.kind, (text = onlyIfConfirmed(plan.text, values.length, check)))
  return { text, values: [...values, ...check.values, check.viewer] }
}
