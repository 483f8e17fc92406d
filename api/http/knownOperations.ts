import type { ApolloServerPlugin } from '@apollo/server'
import { type DocumentNode, getOperationAST, type OperationDefinitionNode, OperationTypeNode } from 'graphql'
import { BoundedMap } from '../platform/boundedMap.ts'
import { asksForSchema } from './splicedExecution.ts'

export type KnownOperation = { document: DocumentNode; operation: OperationDefinitionNode }

/** By text, the documents that Apollo has parsed and validated: clients send the same few again and again. */
export type KnownOperations = {
  find(query: string, operationName: string | undefined): KnownOperation | undefined
  plugin: ApolloServerPlugin
}

// A document takes some sixty times the memory of its text, and anybody may send new ones.
const MOST_CHARACTERS = 500_000
const LONGEST = 10_000

export function knownOperations(): KnownOperations {
  const known = new BoundedMap<string, DocumentNode>({ most: MOST_CHARACTERS, weigh: (query) => query.length })

  return {
    find(query, operationName) {
      const document = known.get(query)
      const operation = document && getOperationAST(document, operationName)
      return document && operation && operation.operation !== OperationTypeNode.SUBSCRIPTION
        ? { document, operation }
        : undefined
    },
    plugin: {
      async requestDidStart() {
        return {
          async didResolveOperation({ document, operation, request: { query } }) {
            if (
              query === undefined ||
              query.length > LONGEST ||
              known.has(query) ||
              !operation ||
              asksForSchema(document)
            )
              return
            known.set(query, document)
          },
        }
      },
    },
  }
}
