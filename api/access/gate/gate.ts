import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql'
import type { Database } from '../../platform/database.ts'
import { BadUserInput } from '../../platform/errors.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Rules } from '../rules.ts'
import type { Viewer } from '../viewer.ts'
import type { ObjectCompilation } from './object.ts'
import { Parameters, type Run } from './parameters.ts'
import { compilation } from './secure.ts'
import { Answer } from './answer.ts'
import { type Disclosed, Notes } from './disclosure.ts'

/** Who asks, by which rules, and what the operation has disclosed so far. */
export type Caller = { viewer: Viewer; rules: Rules; disclosed: Disclosed }

/** Writes a root field's statement: one that gives one row with the text `answer`, a JSON value in the reply's shape. */
export type Compile = (c: ObjectCompilation, notes: Notes) => string

type Plan = { text: string; parameters: Parameters; notes: Notes }

export type Gate = {
  catalogue: Catalogue
  /**
   * Answers one root field by one statement.
   *
   * @param shape whatever of the arguments the text of the statement depends on.
   * @throws BadUserInput when a cursor or a filter holds a value that is none of its column's.
   */
  answer(info: GraphQLResolveInfo, caller: Caller, args: Readonly<Record<string, unknown>>, shape: string, compile: Compile): Promise<Answer>
  /** Governed statements sent so far. */
  statements: () => number
}

/** Plans kept for one operation of a document: one a role set and shape of arguments. */
const mostPlans = 100

export function createGate(db: Database, catalogue: Catalogue): Gate {
  const plans = new WeakMap<OperationDefinitionNode, Map<string, Plan>>()
  let statements = 0

  function planFor(info: GraphQLResolveInfo, caller: Caller, shape: string, compile: Compile): Plan {
    const key = `${placeOf(info.path)}|${caller.rules.fingerprint}|${skipping(info)}|${shape}`
    let known = plans.get(info.operation)
    if (!known) plans.set(info.operation, (known = new Map<string, Plan>()))
    let plan = known.get(key)
    if (!plan) {
      plan = newPlan(info, caller, catalogue, compile)
      if (known.size >= mostPlans) known.delete(known.keys().next().value as string)
      known.set(key, plan)
    }
    return plan
  }

  return {
    catalogue,
    statements: () => statements,
    async answer(info, caller, args, shape, compile) {
      const plan = planFor(info, caller, shape, compile)
      const run: Run = { viewer: caller.viewer, variables: info.variableValues, args }
      statements++
      const rows = await db.query<{ answer: string | null }>({ text: plan.text, values: plan.parameters.valuesFor(run) }).catch((error: unknown) => {
        throw isDataException(error) ? unstorable(args) : error
      })
      return new Answer(plan.notes.take(rows[0]?.answer ?? 'null', caller.disclosed))
    },
  }
}

function newPlan(info: GraphQLResolveInfo, caller: Caller, catalogue: Catalogue, compile: Compile): Plan {
  const parameters = new Parameters()
  const notes = new Notes()
  const reading = { schema: info.schema, fragments: info.fragments, variables: info.variableValues }
  const text = compile({ ...compilation(catalogue, caller.rules, parameters), reading }, notes)
  return { text, parameters, notes }
}

/** Where a field stands in its operation, by response keys: two payloads of one type are two selections. */
const placeOf = ({ prev, key }: GraphQLResolveInfo['path']): string => (prev ? `${placeOf(prev)}.${key}` : String(key))

/** @skip and @include change which fields a document selects, so the variables that they may look at are part of a plan's key. */
function skipping(info: GraphQLResolveInfo): string {
  return Object.entries(info.variableValues).filter(([, value]) => typeof value === 'boolean').map(([name, value]) => `${name}=${String(value)}`).join(',')
}

/** Only a caller's values can be what a column's type cannot hold: those of a cursor that somebody has made up, or of a filter. */
const unstorable = (args: Readonly<Record<string, unknown>>): BadUserInput =>
  new BadUserInput(typeof args['after'] === 'string' ? { after: 'is no cursor of this list' } : { filter: 'holds a value that is out of range' })

/** SQLSTATE class 22: a value that its type cannot hold. */
const isDataException = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('22')
