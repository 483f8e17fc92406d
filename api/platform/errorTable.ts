/** Part of the published contract. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'FORBIDDEN_FIELD'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'QUERY_TOO_COMPLEX'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR'

/** HTTP status by way in. An error may name another (`extensions.http.status`), such as 413 or 415. */
type Statuses = {
  /** Tiles, exports, signing in, mailed links. */
  route: number
  /** /graphql. Null: stays 200, because other fields of the request may have been answered. */
  graphql: number | null
}

/** The bodies have two forms, both made in api/http/routes/answerErrors.ts. */
export const errorTable: Readonly<Record<ErrorCode, Statuses>> = {
  UNAUTHENTICATED: { route: 401, graphql: 401 },
  FORBIDDEN: { route: 403, graphql: null },
  FORBIDDEN_FIELD: { route: 403, graphql: null },
  NOT_FOUND: { route: 404, graphql: null },
  BAD_USER_INPUT: { route: 400, graphql: null },
  CONFLICT: { route: 409, graphql: null },
  QUERY_TOO_COMPLEX: { route: 400, graphql: 400 },
  RATE_LIMITED: { route: 429, graphql: 429 },
  UNAVAILABLE: { route: 503, graphql: 503 },
  INTERNAL_SERVER_ERROR: { route: 500, graphql: null },
}

/** Nothing is wrong with a request whose disclosure cannot be recorded, as with UNAVAILABLE. */
export const WITHHELD_STATUS = errorTable.UNAVAILABLE.route
