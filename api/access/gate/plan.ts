import type { Statement } from '../../platform/database.ts'
import { QueryTooComplex } from '../../platform/errors.ts'
import type { Catalogue } from '../catalogue.ts'
import { type CallerCheck, onlyIfConfirmed } from './callerCheck.ts'
import type { Caller } from './gate.ts'
import { Notes } from './looks/disclosure.ts'
import { Parameters, type Run } from './parameters.ts'
import { type Compilation, compilation } from './secure.ts'

/**
 * A compiled statement. `confirming`: the text for recalled callers, by kind of credential. `quickestMs`: of the runs
 * by itself that were measured; Infinity before the first.
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
export function newPlan(caller: Caller, catalogue: Catalogue, compile: (c: Compilation, notes: Notes) => string): Plan {
  const parameters = new Parameters()
  const notes = new Notes()
  const text = compile(compilation(catalogue, caller.rules, parameters), notes)
  if (text.length > LONGEST_TEXT)
    throw new QueryTooComplex('The operation asks for too much at once. Ask for fewer fields and relations.')
  return { id: ++plansMade, text, confirming: new Map(), parameters, notes, quickestMs: Infinity }
}

export function statementFor(plan: Plan, run: Run, check: CallerCheck | undefined): Statement {
  const values = plan.parameters.valuesFor(run)
  if (!check) return { text: plan.text, values }
  let text = plan.confirming.get(check.kind)
  if (text === undefined) plan.confirming.set(check.kind, (text = onlyIfConfirmed(plan.text, values.length, check)))
  return { text, values: [...values, ...check.values, check.viewer] }
}
