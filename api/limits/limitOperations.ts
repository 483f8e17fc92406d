import type { ApolloServerPlugin } from '@apollo/server'
import { type OperationDefinitionNode, OperationTypeNode, valueFromASTUntyped } from 'graphql'
import { BadUserInput, QueryTooComplex } from '../platform/errors.ts'
import { costOf, mostCost } from './cost.ts'
import { refuseBadText } from './text.ts'

/** Refuses, before anything runs, what is no operation, costs too much or carries text that no field can take. */
export const limitOperations: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) throw new BadUserInput({ operationName: 'names no operation of the document' }, 'It is not clear which operation to run.', 400)
        if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw new BadUserInput({ query: 'is a subscription' }, 'There are no subscriptions.', 400)
        const variables = { ...defaultsOf(operation), ...request.variables }
        const cost = costOf(schema, document, operation, variables)
        if (cost > mostCost) throw new QueryTooComplex(`The operation could give more than ${mostCost} values. Ask for smaller pages.`)
        refuseBadText(document, variables)
      },
    }
  },
}

/** A page's size counts also where it stands in the document as a variable's default. */
const defaultsOf = (operation: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries((operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [])))
