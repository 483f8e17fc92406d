import type { ApolloServerPlugin } from '@apollo/server'
import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode, valueFromASTUntyped } from 'graphql'
import { BadUserInput, QueryTooComplex } from '../platform/errors.ts'
import { costOf, mostCost } from './cost.ts'
import { refuseDeep } from './depth.ts'
import { makePlain } from './plainTexts.ts'
import { refuseBadText } from './text.ts'

/**
 * Refuses, before anything runs, what is no operation, costs too much or carries text that no field can take.
 *
 * @throws BadUserInput, QueryTooComplex
 */
export function limitOperation(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode | undefined, given: Readonly<Record<string, unknown>> | undefined): void {
  if (!operation) throw new BadUserInput({ operationName: 'names no operation of the document' }, 'It is not clear which operation to run.', 400)
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw new BadUserInput({ query: 'is a subscription' }, 'There are no subscriptions.', 400)
  refuseDeep(given)
  makePlain(document, given)
  const variables = { ...defaultsOf(operation), ...given }
  if (knownCost(operation, variables, () => costOf(schema, document, operation, variables)) > mostCost) throw new QueryTooComplex(`The operation could give more than ${mostCost} values. Ask for smaller pages.`)
  refuseBadText(document, variables)
}

export const limitOperations: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request: { variables } }) {
        limitOperation(schema, document, operation, variables)
      },
    }
  },
}

const costs = new WeakMap<OperationDefinitionNode, Map<string, number>>()
const mostKnown = 50

/** The same operation with pages of the same size costs the same. */
function knownCost(operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>, costOfIt: () => number): number {
  const known = costs.get(operation) ?? new Map<string, number>()
  costs.set(operation, known)
  // Of declared variables only, and unmistakably: a caller may send others, named as they like.
  const declared = (operation.variableDefinitions ?? []).map(({ variable }) => variables[variable.name.value])
  const sizes = JSON.stringify(declared.map((value) => (typeof value === 'number' ? value : null)))
  let cost = known.get(sizes)
  if (cost === undefined) {
    cost = costOfIt()
    if (known.size < mostKnown) known.set(sizes, cost)
  }
  return cost
}

/** A page's size counts also where it stands in the document as a variable's default. */
const defaultsOf = (operation: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries((operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [])))
