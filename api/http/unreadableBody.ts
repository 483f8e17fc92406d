import type { ErrorRequestHandler } from 'express'
import { longestBody } from './plainPost.ts'

/** A body that is no JSON or too long gets an answer of the contract's form. */
export const refuseUnreadableBody: ErrorRequestHandler = (
  error: { status?: number; limit?: number },
  _req,
  res,
  next,
) => {
  if (error.status === undefined || error.status >= 500) return next(error)
  res.status(error.status).json(unreadableBody(error.status, error.limit))
}

/** @param limit bytes that a body may have at most */
export function unreadableBody(
  status: number,
  limit = longestBody,
): { errors: { message: string; extensions: { code: string } }[] } {
  const [code, message] =
    status === 413
      ? (['QUERY_TOO_COMPLEX', `The request is longer than ${limit / 1024} kB.`] as const)
      : (['BAD_USER_INPUT', 'The body cannot be read as JSON.'] as const)
  return { errors: [{ message, extensions: { code } }] }
}
