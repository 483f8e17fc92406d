import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql'
import { BoundedMap } from '../../platform/boundedMap.ts'
import type { Database, Statement } from '../../platform/database.ts'
import { BadUserInput } from '../../platform/errors.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Rules } from '../rules.ts'
import type { Viewer } from '../viewer.ts'
import type { ObjectCompilation } from './object.ts'
import { nestedKey } from './lists/nestedArguments.ts'
import { pagedSql } from './lists/nested.ts'
import { newPlan, type Plan, type Run, statementFor } from './plan.ts'
import { type Asked, gathering, type JoinedRow, joinedStatement, measuredTogether, parted } from './joined.ts'
import { confirmedTogether, noteCheck, type CallerCheck, type ManyCallers, withConfirmed } from './callerCheck.ts'
import { type Compilation, compilation } from './secure.ts'
import { rootsOf } from './selection.ts'
import { Answer } from './answer.ts'
import type { Disclosed, Notes } from './looks/disclosure.ts'

/** `check`: the caller is only remembered, and the statements must confirm it. */
export type Caller = { viewer: Viewer; rules: Rules; disclosed: Disclosed; check?: CallerCheck }

/** Run once per plan: writes the statement, whose one row has the text `answer`, JSON in the form of the reply. */
type WhenCompiled = (c: ObjectCompilation, notes: Notes) => string

type QuestionWhenCompiled = (c: Compilation, notes: Notes) => string

/** Where a selection stands. */
export type Reading = Pick<GraphQLResolveInfo, 'path' | 'operation' | 'schema' | 'fragments' | 'variableValues'>

/** One statement for all callers whose question has the same `key`: rules, selection, and the facts that it uses. */
export type SharedQuestion = {
  key: string
  /** @throws Error when the database fails */
  ask(args: Readonly<Record<string, unknown>>, callers: ManyCallers): Promise<SharedAnswer>
  /** Returns a part of the answer without its notes, and adds what they say to `disclosed`. */
  take(part: string, disclosed: Disclosed): string
}

/** `answer` still has its notes. `confirmed`: which callers still are who they were; nobody else may get any of it. */
type SharedAnswer = { answer: string; confirmed: ReadonlySet<number> }

export type Gate = {
  catalogue: Catalogue
  /**
   * Answers one root field by one statement.
   * @param planKey everything in the arguments that changes the statement's text
   * @throws BadUserInput when a cursor or a filter holds a value that its column's type cannot.
   * @throws CallerChanged when a recalled caller is no longer confirmed.
   */
  answer(
    info: GraphQLResolveInfo,
    caller: Caller,
    args: Readonly<Record<string, unknown>>,
    planKey: string,
    compile: WhenCompiled,
  ): Promise<Answer>
  /** For a question without a GraphQL document. `planKey`: as above, with the question's name. */
  ask(
    caller: Caller,
    args: Readonly<Record<string, unknown>>,
    planKey: string,
    compile: QuestionWhenCompiled,
  ): Promise<string>
  /** For a question that many callers ask together: what follows changes (live/channel.ts). */
  shared(reading: Reading, caller: Caller, planKey: string, compile: WhenCompiled): SharedQuestion
  /** How many were answered, one for each root field, also those that were sent as one (joined.ts). */
  statements: () => number
}

/** Plans kept per operation of a document, and for all questions together: one per set of roles and plan key. */
const MOST_PLANS = 100

export function createGate(db: Database, catalogue: Catalogue): Gate {
  const newPlans = (): BoundedMap<string, Plan> => new BoundedMap({ most: MOST_PLANS })
  const plans = new WeakMap<OperationDefinitionNode, BoundedMap<string, Plan>>()
  const questions = newPlans()
  let statements = 0

  function planFor(info: Reading, caller: Caller, planKey: string, compile: WhenCompiled): Plan {
    const key = `${responsePath(info.path)}|${caller.rules.fingerprint}|${skipping(info)}|${nestedKey(info)}|${planKey}`
    let known = plans.get(info.operation)
    if (!known) plans.set(info.operation, (known = newPlans()))
    const reading = { schema: info.schema, fragments: info.fragments, variables: info.variableValues }
    return known.getOrMake(key, () =>
      newPlan((parameters, notes) => {
        const c = compilation(catalogue, caller.rules, parameters)
        return compile({ ...c, reading, covered: new Set(), paged: pagedSql }, notes)
      }),
    )
  }

  const query = <Row>(caller: Caller, statement: (check?: CallerCheck) => Statement): Promise<Row[]> =>
    confirmedTogether(caller.check, async (check) => {
      const found = await db.query<Row>(statement(check))
      if (check) noteCheck(check, found.length > 0)
      return found
    })

  async function send(plan: Plan, values: readonly unknown[], caller: Caller): Promise<string> {
    statements++
    const started = performance.now()
    const rows = await query<{ answer: string | null }>(caller, (check) => statementFor(plan, values, check))
    plan.quickestMs = Math.min(plan.quickestMs, performance.now() - started)
    return plan.notes.take(rows[0]?.answer ?? 'null', caller.disclosed)
  }

  const sendAlone = (caller: Caller, { plan, values, resolve, reject }: Asked): void =>
    void send(plan, values, caller).then(resolve, reject)

  async function sendTogether(caller: Caller, asked: readonly Asked[]): Promise<void> {
    try {
      const [row] = await query<JoinedRow>(caller, (check) => joinedStatement(asked, check))
      measuredTogether(asked, Number(row?.ms ?? 0))
      statements += asked.length
      for (const [at, { plan, resolve }] of asked.entries())
        resolve(plan.notes.take(row?.[`answer_${at}`] ?? 'null', caller.disclosed))
    } catch (error) {
      // Only one of them has the fault.
      if (isDataException(error)) for (const one of asked) sendAlone(caller, one)
      else {
        // One that takes too long fails by itself the next time.
        measuredTogether(asked, Infinity)
        for (const { reject } of asked) reject(error)
      }
    }
  }

  const gather = gathering((caller, asked) => {
    const { together, alone } = parted(asked)
    if (together.length > 0) void sendTogether(caller, together)
    for (const one of alone) sendAlone(caller, one)
  })

  return {
    catalogue,
    statements: () => statements,
    async answer(info, caller, args, planKey, compile) {
      const plan = planFor(info, caller, planKey, compile)
      const run: Run = { viewer: caller.viewer, variables: info.variableValues, args }
      // Before anything is sent: what is refused here is this field's fault alone.
      const values = plan.parameters.valuesFor(run)
      const roots = rootsOf(info)
      const sent = roots === 1 ? send(plan, values, caller) : gather(caller, { plan, values }, roots)
      const answer = await sent.catch((error: unknown) => {
        throw isDataException(error) ? unstorable(args) : error
      })
      return new Answer(answer)
    },
    async ask(caller, args, planKey, compile) {
      const plan = questions.getOrMake(`${caller.rules.fingerprint}|${planKey}`, () =>
        newPlan((parameters, notes) => compile(compilation(catalogue, caller.rules, parameters), notes)),
      )
      return send(plan, plan.parameters.valuesFor({ viewer: caller.viewer, variables: {}, args }), caller)
    },
    shared(info, caller, planKey, compile) {
      const plan = planFor(info, caller, planKey, compile)
      const valuesFor = (args: Run['args']): unknown[] =>
        plan.parameters.valuesFor({ viewer: caller.viewer, variables: info.variableValues, args })
      return {
        key: `${plan.id}|${JSON.stringify(valuesFor({}))}`,
        async ask(args, callers) {
          statements++
          const values = valuesFor(args)
          const [row] = await db.query<{ answer: string; confirmed: string }>({
            text: withConfirmed(plan.text, values.length, callers),
            values: [...values, ...callers.values],
          })
          if (!row) throw new Error('a statement without a row')
          return { answer: row.answer, confirmed: new Set(JSON.parse(row.confirmed) as number[]) }
        },
        take: (part, disclosed) => plan.notes.take(part, disclosed),
      }
    },
  }
}

/** By response keys: two payloads of one type in an operation are two selections. */
const responsePath = ({ prev, key }: GraphQLResolveInfo['path']): string =>
  prev ? `${responsePath(prev)}.${key}` : String(key)

/** @skip and @include change the selection, so the variables that they may test belong to the plan key. */
function skipping(info: Pick<GraphQLResolveInfo, 'variableValues'>): string {
  return Object.entries(info.variableValues)
    .filter(([, value]) => typeof value === 'boolean')
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(',')
}

/** Only callers' values can be out of their column's range: those of a filter, or of a cursor that somebody made up. */
const unstorable = (args: Readonly<Record<string, unknown>>): BadUserInput =>
  new BadUserInput(
    typeof args['after'] === 'string'
      ? { after: 'must be a cursor of this list' }
      : { filter: 'must not hold a value that is out of range' },
  )

/** SQLSTATE class 22: a value that its type cannot hold. */
const isDataException = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('22')
