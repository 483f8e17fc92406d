import { type ExecutionResult, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql'
import type { Caller } from '../access/gate/gate.ts'
import type { CallerCheck } from '../access/gate/callerCheck.ts'
import { allEnded } from '../access/ledger/underway.ts'
import { currentDeed } from '../platform/deed.ts'
import { Unavailable } from '../platform/errors.ts'
import { onBehalfOf } from '../platform/turns/onBehalf.ts'
import type { FindCaller } from './caller.ts'

/**
 * Only a mutation of one record that stands alone: a first change would be made before a second found another caller.
 */
export function confirmsCaller(
  schema: GraphQLSchema,
  { selectionSet: { selections } }: OperationDefinitionNode,
): boolean {
  const [only] = selections
  return (
    selections.length === 1 &&
    only?.kind === Kind.FIELD &&
    schema.getMutationType()?.getFields()[only.name.value]?.extensions['confirmsCaller'] === true
  )
}

type Asked = { who: FindCaller; caller: Caller | null; operations: string[] }
type Run = () => ExecutionResult | Promise<ExecutionResult>

/**
 * Runs an operation for its caller; if it confirms the caller, at once for the recalled one. The result counts only if
 * the database has confirmed the caller in this request: by the operation's statements or, where none could, by
 * identifying the caller afterwards. Otherwise nothing was changed, and it runs again.
 * @param confirms whether the operation only reads, or confirms the caller with its change (`confirmsCaller`)
 */
export async function runForCaller(context: Asked, confirms: boolean, run: Run): Promise<ExecutionResult> {
  const recalled = confirms ? context.who.recall() : null
  if (!recalled) return runAs(context, (await context.who.identify())?.caller ?? null, run)
  const result = await runAs(context, recalled, run)
  if (recalled.check.found === 'holds') {
    context.who.confirm(recalled.viewer)
    return result
  }
  // Something may have been stored, though its answer was lost: to run again could store it twice.
  if (!fails(recalled.check) && currentDeed()?.mayBeSaved) return result
  // Until the caller is known: if identifying fails, nothing is filed for anybody.
  context.caller = null
  // The caller has waited long enough: a silent database is not asked again.
  const unavailable = result.errors?.filter(({ originalError }) => originalError instanceof Unavailable) ?? []
  if (unavailable.length > 0) return { errors: unavailable }
  const identified = await context.who.identify()
  if (!fails(recalled.check) && identified?.as === recalled.check.viewer) {
    context.caller = recalled
    return result
  }
  return runAs(context, identified?.caller ?? null, run)
}

const fails = ({ found }: CallerCheck): boolean => found === 'fails'

async function runAs(context: Asked, caller: Caller | null, run: Run): Promise<ExecutionResult> {
  context.caller = caller
  context.operations = []
  if (!caller) return run()
  const result = await onBehalfOf(caller.viewer.accountId, run)
  await allEnded(caller)
  return result
}
