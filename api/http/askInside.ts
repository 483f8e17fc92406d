import { type DocumentNode, execute, type ExecutionResult, type GraphQLSchema } from 'graphql'
import type { Context } from './context.ts'
import type { Caller } from '../access/gate/gate.ts'
import { chargeArguments } from '../limits/cost.ts'
import { refuseDeep } from '../limits/depth.ts'
import { makePlain } from '../limits/plainTexts.ts'
import { refuseBadText } from '../limits/text.ts'

/** The same resolvers, policy, gate and limits as /graphql. Files nothing in the ledger. */
export function askInside(
  schema: GraphQLSchema,
  house: Pick<Context, 'db' | 'gate' | 'ledger' | 'mail' | 'jobs' | 'clock' | 'heldContent' | 'fileState'>,
) {
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
