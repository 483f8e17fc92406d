import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql'
import { BoundedMap } from '../../platform/boundedMap.ts'
import type { Database, Statement } from '../../platform/database.ts'
import { BadUserInput, QueryTooComplex } from '../../platform/errors.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Rules } from '../rules.ts'
import type { Viewer } from '../viewer.ts'
import type { ObjectCompilation } from './object.ts'
import { Parameters, type Run } from './parameters.ts'
import { judged, type Presumption, presuming } from './presumption.ts'
import { type Compilation, compilation } from './secure.ts'
import { Answer } from './answer.ts'
import { type Disclosed, Notes } from './looks/disclosure.ts'

/**
 * Who asks, by which rules, and what the operation has disclosed so far. `presumed`: whether each statement has to
 * confirm first that it is still so.
 */
export type Caller = { viewer: Viewer; rules: Rules; disclosed: Disclosed; presumed?: Presumption }

/**
 * Writes a root field's statement: one that gives one row with the text `answer`, a JSON value in the reply's shape.
 */
type Compile = (c: ObjectCompilation, notes: Notes) => string

/** The same for a question that no document asks; the answer's shape is the question's own. */
type CompileQuestion = (c: Compilation, notes: Notes) => string

/** `presuming`: the same for presumed callers, by kind of presumption. */
type Plan = { text: string; presuming: Map<string, string>; parameters: Parameters; notes: Notes }

export type Gate = {
  catalogue: Catalogue
  /**
   * Answers one root field by one statement.
   *
   * @param shape whatever of the arguments the text of the statement depends on.
   * @throws BadUserInput when a cursor or a filter holds a value that is none of its column's.
   * @throws PresumptionFailed when the caller was presumed and is somebody else, or nobody, by now.
   */
  answer(
    info: GraphQLResolveInfo,
    caller: Caller,
    args: Readonly<Record<string, unknown>>,
    shape: string,
    compile: Compile,
  ): Promise<Answer>
  /**
   * Answers a question that no document asks, such as a tile of the map, by one statement.
   *
   * @param shape names the question and whatever of it the text of the statement depends on.
   * @returns JSON.
   */
  ask(caller: Caller, args: Readonly<Record<string, unknown>>, shape: string, compile: CompileQuestion): Promise<string>
  /** Governed statements sent so far. */
  statements: () => number
}

/**
 * Plans kept for one operation of a document, and for all questions without one: one a role set and shape of arguments.
 */
const mostPlans = 100

export function createGate(db: Database, catalogue: Catalogue): Gate {
  const newPlans = (): BoundedMap<string, Plan> => new BoundedMap({ most: mostPlans })
  const plans = new WeakMap<OperationDefinitionNode, BoundedMap<string, Plan>>()
  const questions = newPlans()
  let statements = 0

  function planFor(info: GraphQLResolveInfo, caller: Caller, shape: string, compile: Compile): Plan {
    const key = `${placeOf(info.path)}|${caller.rules.fingerprint}|${skipping(info)}|${shape}`
    let known = plans.get(info.operation)
    if (!known) plans.set(info.operation, (known = newPlans()))
    const reading = { schema: info.schema, fragments: info.fragments, variables: info.variableValues }
    return known.getOrMake(key, () => newPlan(caller, catalogue, (c, notes) => compile({ ...c, reading }, notes)))
  }

  async function send(plan: Plan, run: Run, caller: Caller): Promise<string> {
    statements++
    const rows = await db.query<{ answer: string | null }>(statementFor(plan, run, caller.presumed))
    if (caller.presumed) judged(caller.presumed, rows.length > 0)
    return plan.notes.take(rows[0]?.answer ?? 'null', caller.disclosed)
  }

  return {
    catalogue,
    statements: () => statements,
    async answer(info, caller, args, shape, compile) {
      const plan = planFor(info, caller, shape, compile)
      const run: Run = { viewer: caller.viewer, variables: info.variableValues, args }
      const answer = await send(plan, run, caller).catch((error: unknown) => {
        throw isDataException(error) ? unstorable(args) : error
      })
      return new Answer(answer)
    },
    async ask(caller, args, shape, compile) {
      const plan = questions.getOrMake(`${caller.rules.fingerprint}|${shape}`, () =>
        newPlan(caller, catalogue, compile),
      )
      return send(plan, { viewer: caller.viewer, variables: {}, args }, caller)
    },
  }
}

/** Longer statements take the database longer to plan than to run. */
const longestText = 1_000_000

function newPlan(caller: Caller, catalogue: Catalogue, compile: CompileQuestion): Plan {
  const parameters = new Parameters()
  const notes = new Notes()
  const text = compile(compilation(catalogue, caller.rules, parameters), notes)
  if (text.length > longestText)
    throw new QueryTooComplex('The operation asks for too much at once. Ask for fewer fields and relations.')
  return { text, presuming: new Map(), parameters, notes }
}

function statementFor(plan: Plan, run: Run, presumed: Presumption | undefined): Statement {
  const values = plan.parameters.valuesFor(run)
  if (!presumed) return { text: plan.text, values }
  let text = plan.presuming.get(presumed.kind)
  if (text === undefined) plan.presuming.set(presumed.kind, (text = presuming(plan.text, values.length, presumed)))
  return { text, values: [...values, ...presumed.values, presumed.viewer] }
}

/** Where a field stands in its operation, by response keys: two payloads of one type are two selections. */
const placeOf = ({ prev, key }: GraphQLResolveInfo['path']): string => (prev ? `${placeOf(prev)}.${key}` : String(key))

/**
 * @skip and @include change which fields a document selects, so the variables that they may look at are part of a
 * plan's key.
 */
function skipping(info: GraphQLResolveInfo): string {
  return Object.entries(info.variableValues)
    .filter(([, value]) => typeof value === 'boolean')
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(',')
}

/**
 * Only a caller's values can be what a column's type cannot hold: those of a cursor that somebody has made up, or of a
 * filter.
 */
const unstorable = (args: Readonly<Record<string, unknown>>): BadUserInput =>
  new BadUserInput(
    typeof args['after'] === 'string'
      ? { after: 'must be a cursor of this list' }
      : { filter: 'must not hold a value that is out of range' },
  )

/** SQLSTATE class 22: a value that its type cannot hold. */
const isDataException = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('22')
