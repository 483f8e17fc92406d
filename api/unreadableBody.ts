import type { ErrorRequestHandler } from 'express'

/** A body that is no JSON or too long gets an answer of the contract's form. */
export const refuseUnreadableBody: ErrorRequestHandler = (error: { status?: number }, _req, res, next) => {
  if (error.status === undefined || error.status >= 500) return next(error)
  const [code, message] = error.status === 413 ? ['QUERY_TOO_COMPLEX', 'The request is longer than 256 kB.'] : ['BAD_USER_INPUT', 'The body cannot be read as JSON.']
  res.status(error.status).json({ errors: [{ message, extensions: { code } }] })
}
