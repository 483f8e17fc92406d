import { unwrapResolverError } from '@apollo/server/errors'
import type { ErrorRequestHandler, Response } from 'express'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { LedgerUnavailable } from '../../access/ledger.ts'
import { ApiError } from '../../platform/errors.ts'
import { type ErrorCode, errorTable, WITHHELD_STATUS } from '../../platform/errorTable.ts'
import { withUnavailable } from '../../platform/unavailable.ts'

/** An error's content in either form of body. `more`: fields, retryAfterSeconds, outcome, reference. */
type Said = { code: string; message: string; more?: Readonly<Record<string, unknown>> }

/** Used everywhere but under /api/auth, so that a client reads tiles, exports and /graphql alike. */
export const graphqlBody = ({ code, message, more }: Said) => ({ errors: [{ message, extensions: { code, ...more } }] })

export const authBody = ({ code, message, more }: Said) => ({ code, message, ...more })

/** For routes of their own: refuses in the words and codes of /graphql. */
export function answerRefusal(
  format: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError,
): (res: Response, error: unknown) => void {
  return (res, thrown) => {
    const error = requestFault(thrown) ?? thrown
    const { message, extensions } = format(error instanceof GraphQLError ? error.toJSON() : { message: '' }, error)
    const again: unknown = extensions?.['retryAfterSeconds']
    if (typeof again === 'number') res.set('Retry-After', String(again))
    const code = extensions?.['code'] as ErrorCode
    res.status(ownStatus(error) ?? errorTable[code].route).json({ errors: [{ message, extensions }] })
  }
}

/** For routes under /api/auth. An error that is not about the request goes on to `answerUnforeseen`. */
export const answerAuthError: ErrorRequestHandler = (thrown: unknown, _req, res, next) => {
  const error = requestFault(thrown) ?? withUnavailable(thrown)
  if (res.headersSent || !(error instanceof ApiError)) return next(thrown)
  refuseAuth(res, error)
}

/** Express would show the caller a stack, and print the message past our log. */
export const answerUnforeseen =
  (refuse: (res: Response, error: unknown) => void): ErrorRequestHandler =>
  (error: unknown, _req, res, _next) =>
    res.headersSent ? void res.destroy() : refuse(res, error)

export function refuseAuth(res: Response, error: ApiError): void {
  const { http: _http, code: _code, ...more } = error.extensions
  const again: unknown = more['retryAfterSeconds']
  if (typeof again === 'number') res.set('Retry-After', String(again))
  res
    .set('Cache-Control', 'no-store')
    .status(ownStatus(error) ?? errorTable[error.code].route)
    .json(authBody({ code: error.code, message: error.message, more }))
}

/** Express and its body parser quote the address or the body in their messages. */
function requestFault(thrown: unknown): ApiError | null {
  const { status, limit } = Object(thrown) as { status?: unknown; limit?: unknown }
  if (typeof status !== 'number' || status >= 500) return null
  const http = { http: { status } }
  if (status !== 413) return new ApiError('BAD_USER_INPUT', thrown instanceof SyntaxError ? NOT_JSON : UNCLEAR, http)
  const most = typeof limit === 'number' ? `longer than ${limit / 1024} kB` : 'too long'
  return new ApiError('QUERY_TOO_COMPLEX', `The request is ${most}.`, http)
}

export const NOT_JSON = 'The body cannot be read as JSON.'
const UNCLEAR = 'The request cannot be understood.'

function ownStatus(error: unknown): number | undefined {
  if (unwrapResolverError(error) instanceof LedgerUnavailable) return WITHHELD_STATUS
  return error instanceof GraphQLError
    ? (error.extensions['http'] as { status?: number } | undefined)?.status
    : undefined
}
