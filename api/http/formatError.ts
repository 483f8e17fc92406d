import { unwrapResolverError } from '@apollo/server/errors'
import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql'
import { ApiError, Unavailable } from '../platform/errors.ts'
import type { Logger } from '../platform/log.ts'
import { passingFault } from '../platform/postgresqlFault.ts'
import { withUnavailable } from '../platform/unavailable.ts'

const CODES: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
}

const LIMITS = /more tha[nt] \d+ tokens|Too many validation errors|recursive(ly requests too many)? selections/i

/** Of an internal error the caller gets only a reference that is also in the log. */
export function errorFormatter(
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, thrown) => {
    const error = withUnavailable(unwrapResolverError(thrown))
    if (error instanceof Unavailable) {
      log.warn(
        { reason: passingFault(error.cause) ?? error.code, outcome: error.extensions['outcome'], err: error },
        'a request could not be answered now',
      )
      return {
        ...formatted,
        message: error.message,
        extensions: withoutInternals({ ...formatted, extensions: error.extensions }, error.code),
      }
    }
    const code = codeOf(formatted)
    if (error instanceof ApiError) return { ...formatted, extensions: withoutInternals(formatted, code) }
    if (LIMITS.test(formatted.message) && code in CODES)
      return { ...formatted, extensions: { code: 'QUERY_TOO_COMPLEX' } }
    if (code === 'BAD_USER_INPUT' || code in CODES || isAboutDocument(error))
      return { ...formatted, extensions: { code: CODES[code] ?? 'BAD_USER_INPUT', ...fieldsOf(formatted.message) } }
    const reference = randomUUID()
    log.error({ reference, err: error }, 'an operation failed')
    return {
      message: `Something went wrong here. Reference: ${reference}`,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    }
  }
}

/** graphql-js's errors about the document point at a value or directive; our own at a field, if anywhere. */
const isAboutDocument = (error: unknown): boolean =>
  error instanceof GraphQLError &&
  error.nodes !== undefined &&
  error.nodes.length > 0 &&
  error.nodes.every(({ kind }) => kind !== Kind.FIELD)

function codeOf({ extensions }: GraphQLFormattedError): string {
  const code: unknown = extensions?.['code']
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR'
}

function withoutInternals(formatted: GraphQLFormattedError, code: string): Record<string, unknown> {
  const { stacktrace: _stacktrace, http: _http, ...rest } = formatted.extensions ?? {}
  return { ...rest, code }
}

/** graphql-js names them in its message only: `Variable "$input" got invalid value 1 at "input.tier"; …`. */
function fieldsOf(message: string): { fields?: Record<string, string> } {
  const variable = /^Variable "\$(\w+)"(?: got invalid value .*? at "([^"]+)")?/.exec(message)
  const argument = /^Argument "(\w+)" /.exec(message)
  const name = variable ? (variable[2] ?? variable[1]) : argument?.[1]
  return name === undefined ? {} : { fields: { [name]: 'has a value of the wrong form' } }
}
