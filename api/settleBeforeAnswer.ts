import type { ApolloServerPlugin } from '@apollo/server'
import { randomUUID } from 'node:crypto'
import { settle } from './access/settle.ts'
import type { Context } from './context.ts'
import type { Logger } from './platform/log.ts'

/** No answer with personal data leaves before its ledger record is durable; without the record the answer is withheld. */
export const settleBeforeAnswer = (log: Logger): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        try {
          await settle(contextValue)
        } catch (error) {
          const reference = randomUUID()
          log.error({ reference, error }, 'an answer was withheld because the ledger could not be written')
          response.http.status = 503
          response.body = {
            kind: 'single',
            singleResult: { errors: [{ message: `The ledger cannot be written, so nothing can be read. Reference: ${reference}`, extensions: { code: 'INTERNAL_SERVER_ERROR', reference } }] },
          }
        }
      },
    }
  },
})
