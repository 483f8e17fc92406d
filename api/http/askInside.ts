import { type DocumentNode, execute, type ExecutionResult, type GraphQLSchema } from 'graphql'
import type { Context } from './context.ts'
import type { Caller } from '../access/gate/gate.ts'
import { chargeArguments } from '../limits/cost.ts'
import { refuseDeep } from '../limits/depth.ts'
import { makePlain } from '../limits/plainTexts.ts'
import { refuseBadText } from '../limits/text.ts'

/**
 * Asks the schema from inside the process: a feature's own route so reads by the same resolvers, policy and gate as
 * /graphql, with values under the same limits. It files nothing in the ledger: whoever asks does.
 */
export function askInside(schema: GraphQLSchema, house: Pick<Context, 'db' | 'gate' | 'ledger' | 'mail'>) {
  return async (
    document: DocumentNode,
    variables: Record<string, unknown>,
    caller: Caller,
  ): Promise<ExecutionResult> => {
    refuseDeep(variables)
    makePlain(document, variables)
    refuseBadText(document, variables)
    chargeArguments(schema, document, variables)
    const contextValue: Context = {
      ...house,
      caller,
      purpose: null,
      altered: new Map(),
      operations: [],
      spliced: false,
    }
    return execute({
      schema,
      document,
      contextValue,
      variableValues: variables,
      fieldResolver: (source: unknown, _args, _context, info) =>
        (source as Record<string | number, unknown>)[info.path.key],
    })
  }
}
