import type { ApolloServerPlugin } from '@apollo/server'
import {
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  valueFromASTUntyped,
} from 'graphql'
import { BadUserInput, QueryTooComplex } from '../platform/errors.ts'
import type { Bill } from './bill.ts'
import { chargeOperation } from './cost.ts'
import { refuseDeep } from './depth.ts'
import { MOST_LIVE_COST } from './prices.ts'
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
    throw new BadUserInput({ query: 'must be a query or a mutation' }, 'Subscriptions go over a WebSocket.', 400)
  limitAny(schema, document, operation, given)
}

/** As for any operation, but for much less: it is paid with each event. Throws BadUserInput, QueryTooComplex. */
export function limitSubscription(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
  given: Readonly<Record<string, unknown>> | undefined,
): void {
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    throw new BadUserInput({ query: 'must be a subscription' }, 'Send queries and mutations by POST.')
  const { total } = limitAny(schema, document, operation, given)
  if (total > MOST_LIVE_COST)
    throw new QueryTooComplex(
      `The subscription costs ${Math.ceil(total)} an event, more than the ${MOST_LIVE_COST} that are allowed. Ask for fewer fields, and read the rest by a query.`,
    )
}

function limitAny(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>> | undefined,
): Bill {
  refuseDeep(given)
  makePlain(document, given)
  const variables = { ...defaultsOf(operation), ...given }
  const bill = chargeOperation(schema, document, operation, variables)
  refuseBadText(document, variables)
  return bill
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
