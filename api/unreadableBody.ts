import type { ErrorRequestHandler } from 'express'

/** A body that is no JSON or too long gets an answer of the contract's form. */
export const refuseUnreadableBody: ErrorRequestHandler = (error: { status?: number }, _req, res, next) => {
  if (error.status === undefined || error.status >= 500) return next(error)
  res.status(error.status).json(unreadableBody(error.status))
}

export function unreadableBody(status: number): { errors: { message: string; extensions: { code: string } }[] } {
  const [code, message] = status === 413 ? (['QUERY_TOO_COMPLEX', 'The request is longer than 256 kB.'] as const) : (['BAD_USER_INPUT', 'The body cannot be read as JSON.'] as const)
  return { errors: [{ message, extensions: { code } }] }
}
