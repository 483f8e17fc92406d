import type { ExecutionResult, GraphQLSchema } from 'graphql'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { limitOperation } from '../limits/limitOperations.ts'
import type { Logger } from '../platform/log.ts'
import { WITHHELD_STATUS } from '../platform/errorTable.ts'
import type { RequestContext } from './context.ts'
import type { KnownOperation, KnownOperations } from './knownOperations.ts'
import { type Asked, askedBy, isPlainPost, jsonOf } from './plainPost.ts'
import { graphqlBody, NOT_JSON } from './routes/answerErrors.ts'
import { UNKEPT } from './routes/securityHeaders.ts'
import { retryAfter, settledOrWithheld } from './settleBeforeAnswer.ts'
import { type SplicedExecution, stringifyResult } from './splicedExecution.ts'

/*
 * There are two ways into /graphql.
 *
 * The full way: Express, its body parser and Apollo Server (httpServer.ts, graphqlServer.ts). Apollo parses and
 * validates the document, and words every error.
 *
 * The fast path, in this file, stands before Express and does the same without these layers. Clients send the same few
 * documents again and again; for these the layers took a third of Node's time for an object with three lists, and a
 * sixth for a change of one record (docs/decisions/known-queries.md).
 *
 * A request takes the fast path if all of this holds, otherwise the full way:
 *
 *   1. it is a plain POST of JSON to /graphql, of known length and not from another site (plainPost.ts);
 *   2. its body has a document, variables and an operation's name, and nothing else (plainPost.ts);
 *   3. Apollo has accepted this very document before (knownOperations.ts), and it is a query or a mutation;
 *   4. it is within the limits (limits/limitOperations.ts);
 *   5. it ends without any error.
 *
 * If 4 fails, nothing has run, and the full way makes the same refusal. If 5 fails, the full way gets the operation's
 * result and does not run it again. Both ways share the limits, the way to find the caller (caller/caller.ts), the
 * execution (splicedExecution.ts) and the ledger's settling (settleBeforeAnswer.ts): a caller cannot tell them apart,
 * and test/known-queries.test.ts compares them.
 */

type FastPath = {
  schema: GraphQLSchema
  known: KnownOperations
  run: SplicedExecution['run']
  newContext: (req: IncomingMessage, res: ServerResponse) => RequestContext
  headers: Readonly<Record<string, string>>
  log: Logger
}

/** Its body has been read; Express's parser then leaves it alone. */
type Read = IncomingMessage & { body?: unknown; context?: RequestContext }

/** Answers a request by the fast path if it may; otherwise passes it to `next`, with its body and any result. */
export const fastPath =
  (path: FastPath, next: RequestListener): RequestListener =>
  (req: Read, res) => {
    if (!isPlainPost(req)) return void next(req, res)
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.on('end', () => {
      try {
        req.body = jsonOf(chunks)
      } catch {
        return send(path, res, 400, JSON.stringify(graphqlBody({ code: 'BAD_USER_INPUT', message: NOT_JSON })))
      }
      answer(path, req, res).then(
        (answered) => answered || next(req, res),
        (error: unknown) => {
          path.log.error({ err: error }, 'the fast path failed')
          res.destroy()
        },
      )
    })
  }

async function answer(path: FastPath, req: Read, res: ServerResponse): Promise<boolean> {
  const asked = askedBy(req.body)
  const known = asked && path.known.find(asked.query, asked.operationName)
  if (!asked || !known) return false
  const executed = await execute(path, asked, known, req, res)
  if (executed === null) return false
  const { context, result } = executed
  if (result.errors) {
    // Apollo words and counts errors, without running the operation again.
    context.executed = result
    req.context = context
    return false
  }
  const withheld = await settledOrWithheld(context, path.log)
  const again = withheld && retryAfter(withheld)
  if (again !== null) res.setHeader('Retry-After', again)
  send(path, res, withheld ? WITHHELD_STATUS : 200, stringifyResult(withheld ?? { data: result.data ?? null }))
  return true
}

async function execute(
  { schema, run, newContext }: FastPath,
  { variables, operationName }: Asked,
  { document, operation }: KnownOperation,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<{ context: RequestContext; result: ExecutionResult } | null> {
  try {
    limitOperation(schema, document, operation, variables)
    const context = newContext(req, res)
    return {
      context,
      result: await run({ document, operation, operationName, variableValues: variables, contextValue: context }),
    }
  } catch {
    // Nothing was shown or changed: what a resolver throws is part of the result. The full way makes the same refusal
    // and words it.
    return null
  }
}

function send({ headers }: FastPath, res: ServerResponse, status: number, text: string): void {
  res
    .writeHead(status, {
      ...headers,
      ...UNKEPT,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(text),
    })
    .end(text)
}
