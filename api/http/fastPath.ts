import type { ExecutionResult, GraphQLSchema } from 'graphql'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { unkept } from './routes/securityHeaders.ts'
import type { RequestContext } from './context.ts'
import type { KnownQueries, KnownQuery } from './knownOperations.ts'
import { limitOperation } from '../limits/limitOperations.ts'
import { type Asked, askedBy, isPlainPost, jsonOf } from './plainPost.ts'
import type { Logger } from '../platform/log.ts'
import { retryAfter, settledOrWithheld } from './settleBeforeAnswer.ts'
import { type splicedExecution, stringifyResult } from './splicedExecution.ts'
import { unreadableBody } from './unreadableBody.ts'

export type Straight = {
  schema: GraphQLSchema
  known: KnownQueries
  run: ReturnType<typeof splicedExecution>['run']
  newContext: (req: IncomingMessage, res: ServerResponse) => RequestContext
  /** What every answer of ours carries. */
  headers: Readonly<Record<string, string>>
  log: Logger
}

/** A request whose body has been read already; Express's parser leaves those alone. */
type Read = IncomingMessage & { body?: unknown; context?: RequestContext }

/**
 * The short way: an operation that Apollo has let pass before is limited, run, filed and answered at once, without the middlewares. Whatever is out of the
 * ordinary (another request, an unknown document, a refusal, any error) goes on to `next`, which gives the answer then, with what has been run so far.
 */
export const straightAnswers =
  (straight: Straight, next: RequestListener): RequestListener =>
  (req: Read, res) => {
    if (!isPlainPost(req)) return void next(req, res)
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.on('end', () => {
      try {
        req.body = jsonOf(chunks)
      } catch {
        return send(straight, res, 400, JSON.stringify(unreadableBody(400)))
      }
      answer(straight, req, res).then(
        (answered) => answered || next(req, res),
        (error: unknown) => {
          straight.log.error({ error }, 'a straight answer failed')
          res.destroy()
        },
      )
    })
  }

/** @returns whether the request is answered. */
async function answer(straight: Straight, req: Read, res: ServerResponse): Promise<boolean> {
  const asked = askedBy(req.body)
  const known = asked && straight.known.find(asked.query, asked.operationName)
  if (!asked || !known) return false
  const executed = await execute(straight, asked, known, req, res)
  if (executed === null) return false
  const { context, result } = executed
  if (result.errors) {
    // Apollo words and counts errors; it need not run the operation again for that.
    context.executed = result
    req.context = context
    return false
  }
  const withheld = await settledOrWithheld(context, straight.log)
  const again = withheld && retryAfter(withheld)
  if (again !== null) res.setHeader('Retry-After', again)
  send(straight, res, withheld ? 503 : 200, stringifyResult(withheld ?? { data: result.data ?? null }))
  return true
}

async function execute(
  { schema, run, newContext }: Straight,
  { variables, operationName }: Asked,
  { document, operation }: KnownQuery,
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
    // Nothing of it has been shown, and nothing changed: what a resolver throws is part of the result. The long way comes to the same refusal and words it.
    return null
  }
}

function send({ headers }: Straight, res: ServerResponse, status: number, text: string): void {
  res
    .writeHead(status, {
      ...headers,
      ...unkept,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(text),
    })
    .end(text)
}
