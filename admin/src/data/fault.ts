import { HttpError } from 'react-admin'
import { labelOf } from '../words/labels.ts'

/** Error codes of the API: the contract's. */
export type FaultCode =
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
  | 'UNREACHABLE'

const STATUS: Record<FaultCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  FORBIDDEN_FIELD: 400,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  QUERY_TOO_COMPLEX: 400,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
  UNREACHABLE: 503,
}

export type FaultBody = {
  message: string
  code?: string
  field?: string
  fields?: Readonly<Record<string, string>>
  reference?: string
  records?: readonly string[]
  outcome?: string
}

/** What the API refused, in a form that forms understand: `body.errors` has one message for each field. */
export class Fault extends HttpError {
  readonly code: FaultCode
  /** Quote it to whoever reads the server's log. */
  readonly reference: string | null

  /** Ids of the records that a refusal of many speaks of. */
  readonly records: readonly string[]

  /** Whether the change may have been made all the same. */
  readonly isOutcomeUnknown: boolean

  constructor({ message, code, field, fields, reference, records = [], outcome }: FaultBody) {
    const known = isFaultCode(code) ? code : 'INTERNAL_SERVER_ERROR'
    const errors = fields ?? (field === undefined ? undefined : { [field]: message })
    super(message, STATUS[known], errors ? { errors: sentences(errors) } : {})
    // HttpError makes each of its descendants a plain HttpError again.
    Object.setPrototypeOf(this, Fault.prototype)
    this.code = known
    this.reference = reference ?? null
    this.records = records
    this.isOutcomeUnknown = outcome === 'UNKNOWN'
  }
}

/** What went wrong, in words for the person at the page. A fault that is not of the API is one of the page itself. */
export const faultText = (error: unknown): string =>
  error instanceof Fault
    ? error.message
    : 'The page ran into a fault of its own, and nothing more was done. Load the page again; what was saved before is kept.'

const isFaultCode = (code: unknown): code is FaultCode => typeof code === 'string' && code in STATUS

// The API names what is wrong ("must not be before startsOn"); beside a field it begins a sentence, and speaks of other fields
// by their labels. Of a mutation's one argument, `input`, the form's fields are the keys.
const sentences = (errors: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(errors).map(([field, text]) => [
      field.replace(/^input\./, ''),
      (text.charAt(0).toUpperCase() + text.slice(1)).replace(/\b[a-z]+[A-Z]\w*/g, (named) => `“${labelOf(named)}”`),
    ]),
  )
