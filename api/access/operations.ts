import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isAbstractType } from 'graphql'
import { newDeed, within } from '../platform/deed.ts'
import { BadUserInput, Forbidden, Unauthenticated } from '../platform/errors.ts'
import { withUnavailable } from '../platform/unavailable.ts'
import type { Catalogue, Operation } from './catalogue.ts'
import { Answer } from './gate/answer.ts'
import type { Caller } from './gate/gate.ts'
import { reasonFault } from './reason.ts'
import type { Rules } from './rules.ts'
import { underway } from './ledger/underway.ts'

/** `spliced`: answers go into the reply as text; otherwise graphql-js completes them. */
type Guarded = { caller: Caller | null; purpose: string | null; operations: string[]; spliced: boolean }

/** What callers are told of themselves takes only being signed in; the fields below it still go through the gate. */
const OWN_SELF = 'Viewer'

/** @throws Error when a root field has no resolver. */
export function guardOperations(schema: GraphQLSchema, catalogue: Catalogue): void {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const operation = catalogue.operations.get(field.name)
      if (!operation || !field.resolve || field.resolve === defaultFieldResolver)
        throw new Error(`The operation ${field.name} has no resolver`)
      const resolve = guarded(schema, operation, field.resolve as GraphQLFieldResolver<unknown, Guarded>)
      field.resolve = root === schema.getMutationType() ? asDeed(resolve) : orUnavailable(resolve)
    }
  }
}

function guarded(
  schema: GraphQLSchema,
  operation: Operation,
  resolve: GraphQLFieldResolver<unknown, Guarded>,
): GraphQLFieldResolver<unknown, Guarded> {
  const types = typesOf(schema, operation.on)
  return async (source, args, context, info) => {
    if (!context.caller) throw new Unauthenticated()
    if (!mayAtAll(operation, types, context.caller.rules)) throw new Forbidden()
    // A purpose that was sent is valid by now; a missing one gets the message for an empty one.
    if (operation.purpose && context.purpose === null)
      throw new BadUserInput({ 'Beadle-Purpose': reasonFault('') as string }, 'This takes a purpose: say why you ask.')
    context.operations.push(operation.name)
    const answer: unknown = await underway(context.caller, Promise.resolve(resolve(source, args, context, info)))
    return answer instanceof Answer && !context.spliced ? answer.value() : answer
  }
}

const mayAtAll = ({ does, on }: Operation, types: readonly string[], rules: Rules): boolean =>
  on === OWN_SELF || types.some((type) => rules.any(does, type))

/** For a subscription, which has no resolver: whether such a caller may follow at all. Throws Forbidden. */
export function refuseFollowing(schema: GraphQLSchema, operation: Operation, rules: Rules): void {
  if (!mayAtAll(operation, typesOf(schema, operation.on), rules)) throw new Forbidden()
}

/** When the database fails during a change, the error says whether the change may have been saved. */
const asDeed =
  (resolve: GraphQLFieldResolver<unknown, Guarded>): GraphQLFieldResolver<unknown, Guarded> =>
  async (source, args, context, info) => {
    const deed = newDeed()
    try {
      const answer: unknown = await within(deed, () => resolve(source, args, context, info))
      return answer
    } catch (error) {
      throw withUnavailable(error, deed)
    }
  }

const orUnavailable =
  (resolve: GraphQLFieldResolver<unknown, Guarded>): GraphQLFieldResolver<unknown, Guarded> =>
  async (source, args, context, info) => {
    try {
      const answer: unknown = await resolve(source, args, context, info)
      return answer
    } catch (error) {
      throw withUnavailable(error)
    }
  }

function typesOf(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name)
  if (!type) throw new Error(`@operation names ${name}, which the schema does not have`)
  return isAbstractType(type) ? schema.getPossibleTypes(type).map((possible) => possible.name) : [name]
}
