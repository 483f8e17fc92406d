import { GraphQLError } from 'graphql'
import { type ErrorCode, errorTable } from './errorTable.ts'

export class ApiError extends GraphQLError {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) {
    const status = errorTable[code].graphql
    super(message, { extensions: { ...(status === null ? {} : { http: { status } }), ...extensions, code } })
    this.code = code
  }
}

/** Nobody is signed in, or the session or key is no longer valid. */
export class Unauthenticated extends ApiError {
  constructor(message = 'Sign in first.') {
    super('UNAUTHENTICATED', message)
  }
}

export class Forbidden extends ApiError {
  constructor(message = 'You may not do this.') {
    super('FORBIDDEN', message)
  }
}

/** A filter, sort or input names a field that the caller may never read or write; `extensions.field` names it. */
export class ForbiddenField extends ApiError {
  constructor(field: string) {
    super('FORBIDDEN_FIELD', `You may not use the field ${field}.`, { field })
  }
}

/** The object is missing or denied: the answer is the same. */
export class NotFound extends ApiError {
  constructor(message = 'There is no such object.') {
    super('NOT_FOUND', message)
  }
}

/** `extensions.fields` maps a field's path to what is wrong with it, never to its value. */
export class BadUserInput extends ApiError {
  /** @param status of HTTP, if the request is refused as a whole before anything ran */
  constructor(fields: Record<string, string>, message = 'Some values cannot be accepted.', status?: number) {
    super('BAD_USER_INPUT', message, { fields, ...(status === undefined ? {} : { http: { status } }) })
  }
}

export class Conflict extends ApiError {
  /** @param extensions what a client needs to go on from, such as the state that the object is in */
  constructor(message: string, extensions: Record<string, unknown> = {}) {
    super('CONFLICT', message, extensions)
  }
}

export class QueryTooComplex extends ApiError {
  constructor(message: string) {
    super('QUERY_TOO_COMPLEX', message)
  }
}

/** `extensions.retryAfterSeconds` says when to come back, if known. */
export class RateLimited extends ApiError {
  constructor(retryAfterSeconds?: number) {
    super('RATE_LIMITED', 'Too many requests. Try again later.', {
      ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    })
  }
}

/** The database is silent, or others are served first; `extensions.retryAfterSeconds` says when to come back. */
export class Unavailable extends ApiError {
  constructor(message = 'The register cannot answer just now. Try again shortly.', retryAfterSeconds = 5) {
    super('UNAVAILABLE', message, {
      http: { status: errorTable.UNAVAILABLE.graphql, headers: new Map([['retry-after', String(retryAfterSeconds)]]) },
      retryAfterSeconds,
    })
  }
}
