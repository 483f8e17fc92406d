import type { ApolloServerPlugin } from '@apollo/server'
import {
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  valueFromASTUntyped,
} from 'graphql'
import { BadUserInput } from '../platform/errors.ts'
import { chargeOperation } from './cost.ts'
import { refuseDeep } from './depth.ts'
import { makePlain } from './plainTexts.ts'
import { refuseBadText } from './text.ts'

/** @throws BadUserInput, QueryTooComplex */
export function limitOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
  given: Readonly<Record<string, unknown>> | undefined,
): void {
  if (!operation)
    throw new BadUserInput(
      { operationName: 'names no operation of the document' },
      'It is not clear which operation to run.',
      400,
    )
  if (operation.operation === OperationTypeNode.SUBSCRIPTION)
    throw new BadUserInput({ query: 'must be a query or a mutation' }, 'There are no subscriptions.', 400)
  refuseDeep(given)
  makePlain(document, given)
  const variables = { ...defaultsOf(operation), ...given }
  chargeOperation(schema, document, operation, variables)
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

/** A page size and a filter count even as a variable's default in the document. */
const defaultsOf = (operation: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )
