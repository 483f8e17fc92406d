import { randomUUID } from 'node:crypto'
import type { ErrorRequestHandler } from 'express'
import { ApiError } from './errors.ts'
import type { Logger } from './log.ts'

const statuses: Readonly<Partial<Record<ApiError['code'], number>>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, FORBIDDEN_FIELD: 403, NOT_FOUND: 404, CONFLICT: 409, RATE_LIMITED: 429 }

/** An error of a route beside GraphQL as it leaves: a code of the contract, and of what went wrong inside only a reference that the log has too. */
export const answerHttpError = (log: Logger): ErrorRequestHandler => (error: unknown, _req, res, next) => {
  if (res.headersSent) return next(error)
  res.set('Cache-Control', 'private, no-store')
  if (error instanceof ApiError) {
    const fields: unknown = error.extensions['fields']
    return void res.status(statuses[error.code] ?? 400).json({ code: error.code, message: error.message, ...(fields === undefined ? {} : { fields }) })
  }
  const reference = randomUUID()
  log.error({ reference, error }, 'a request failed')
  res.status(500).json({ code: 'INTERNAL_SERVER_ERROR', message: `Something went wrong here. Reference: ${reference}`, reference })
}
