import type { ApolloServerPlugin } from '@apollo/server'
import { randomUUID } from 'node:crypto'
import type { FormattedExecutionResult } from 'graphql'
import { settle } from './access/settle.ts'
import type { Context } from './context.ts'
import type { Logger } from './platform/log.ts'

/** Files what a request disclosed; resolves to null when the record is durable, and to the answer in its place when it cannot be written. */
export async function settledOrWithheld(context: Context, log: Logger): Promise<FormattedExecutionResult | null> {
  try {
    await settle(context)
    return null
  } catch (error) {
    const reference = randomUUID()
    log.error({ reference, error }, 'an answer was withheld because the ledger could not be written')
    return { errors: [{ message: `The ledger cannot be written, so nothing can be read. Reference: ${reference}`, extensions: { code: 'INTERNAL_SERVER_ERROR', reference } }] }
  }
}

/** No answer with personal data leaves before its ledger record is durable; without the record the answer is withheld. */
export const settleBeforeAnswer = (log: Logger): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        const withheld = await settledOrWithheld(contextValue, log)
        if (withheld === null) return
        response.http.status = 503
        response.body = { kind: 'single', singleResult: withheld }
      },
    }
  },
})
