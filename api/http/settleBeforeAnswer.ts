import type { ApolloServerPlugin } from '@apollo/server'
import { randomUUID } from 'node:crypto'
import type { FormattedExecutionResult } from 'graphql'
import { settle } from '../access/ledger/settle.ts'
import type { Context } from './context.ts'
import { Unavailable } from '../platform/errors.ts'
import { WITHHELD_STATUS } from '../platform/errorTable.ts'
import type { Logger } from '../platform/log.ts'
import { passingFault } from '../platform/postgresqlFault.ts'
import { changeUnavailable } from '../platform/unavailable.ts'
import { graphqlBody } from './routes/answerErrors.ts'

/** Null once the record is durable; if it cannot be written, the answer to give instead. */
export async function settledOrWithheld(context: Context, log: Logger): Promise<FormattedExecutionResult | null> {
  try {
    await settle(context)
    return null
  } catch (error) {
    if (passingFault(error) !== null) return unavailableAnswer(context, error, log)
    const reference = randomUUID()
    log.error({ reference, err: error }, 'an answer was withheld because the ledger could not be written')
    return graphqlBody({
      code: 'INTERNAL_SERVER_ERROR',
      message: `The ledger cannot be written, so nothing can be read. Reference: ${reference}`,
      more: { reference },
    })
  }
}

/** The request's changes are in the chain by now; only what their payloads show could not be recorded. */
function unavailableAnswer({ altered }: Context, error: unknown, log: Logger): FormattedExecutionResult {
  const refusal = altered.size > 0 ? changeUnavailable('SAVED', error) : new Unavailable()
  log.warn(
    { reason: passingFault(error), err: error },
    'an answer was withheld because the ledger could not be written now',
  )
  const { http: _http, code: _code, ...more } = refusal.extensions
  return graphqlBody({ code: refusal.code, message: refusal.message, more })
}

export function retryAfter({ errors }: FormattedExecutionResult): string | null {
  const seconds: unknown = errors?.[0]?.extensions?.['retryAfterSeconds']
  return typeof seconds === 'number' ? String(seconds) : null
}

/** No answer with personal data leaves before its ledger record is durable; without the record it is withheld. */
export const settleBeforeAnswer = (log: Logger): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        const withheld = await settledOrWithheld(contextValue, log)
        if (withheld === null) return
        response.http.status = WITHHELD_STATUS
        const again = retryAfter(withheld)
        if (again !== null) response.http.headers.set('retry-after', again)
        response.body = { kind: 'single', singleResult: withheld }
      },
    }
  },
})
