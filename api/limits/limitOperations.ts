import type { ApolloServerPlugin } from '@apollo/server'
import { QueryTooComplex } from '../platform/errors.ts'
import { costOf, mostCost } from './cost.ts'
import { refuseBadText } from './text.ts'

/** Refuses, before anything runs, operations that cost too much or carry text that no field can take. */
export const limitOperations: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        const variables = request.variables ?? {}
        if (!operation) return
        const cost = costOf(schema, document, operation, variables)
        if (cost > mostCost) throw new QueryTooComplex(`The operation could give more than ${mostCost} values. Ask for smaller pages.`)
        refuseBadText(document, variables)
      },
    }
  },
}
