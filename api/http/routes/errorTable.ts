import { unwrapResolverError } from '@apollo/server/errors'
import type { Response } from 'express'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { LedgerUnavailable } from '../../access/ledger.ts'
import { ApiError, type ErrorCode } from '../../platform/errors.ts'

const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  FORBIDDEN_FIELD: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  BAD_USER_INPUT: 400,
  QUERY_TOO_COMPLEX: 400,
  UNAVAILABLE: 503,
}

/** Refuses a request to a route of its own in the words and codes in which /graphql refuses. */
export function answerRefusal(
  format: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError,
): (res: Response, error: unknown) => void {
  return (res, thrown) => {
    const error = ofTheRequest(thrown)
    const { message, extensions } = format(error instanceof GraphQLError ? error.toJSON() : { message: '' }, error)
    const again: unknown = extensions?.['retryAfterSeconds']
    if (typeof again === 'number') res.set('Retry-After', String(again))
    res
      .status(statusOf(error) ?? statuses[extensions?.['code'] as ErrorCode] ?? 500)
      .json({ errors: [{ message, extensions }] })
  }
}

/** What Express and its body parser throw has a status, and a message that quotes the address or the body. */
function ofTheRequest(thrown: unknown): unknown {
  const status = typeof thrown === 'object' && thrown !== null && 'status' in thrown ? thrown.status : undefined
  if (typeof status !== 'number' || status >= 500) return thrown
  const [code, message]: [ErrorCode, string] =
    status === 413
      ? ['QUERY_TOO_COMPLEX', 'The request is too long.']
      : [
          'BAD_USER_INPUT',
          thrown instanceof SyntaxError ? 'The body cannot be read as JSON.' : 'The request cannot be understood.',
        ]
  return new ApiError(code, message, { http: { status } })
}

function statusOf(error: unknown): number | undefined {
  if (unwrapResolverError(error) instanceof LedgerUnavailable) return 503
  return error instanceof GraphQLError
    ? (error.extensions['http'] as { status?: number } | undefined)?.status
    : undefined
}
