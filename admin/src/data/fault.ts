import { HttpError } from 'react-admin'
import { labelOf } from '../words/labels.ts'

/** The API's error codes, as in its contract. */
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
  /** What a CONFLICT was with: the value that the register holds, or the state that the record is in already. */
  current?: unknown
  status?: string
}

/** What the API refused, in the form that forms take: `body.errors` has one message for each field. */
export class Fault extends HttpError {
  readonly code: FaultCode
  /** Finds the error in the server's log. */
  readonly reference: string | null

  /** Ids of the records that a refusal of many speaks of. */
  readonly records: readonly string[]

  /** Whether the change may have been made nevertheless. */
  readonly isOutcomeUnknown: boolean

  /** What a CONFLICT was with. OTHER: the record as a whole was changed, or is gone. */
  readonly conflictWith: 'VALUE' | 'STATE' | 'OTHER' | null

  constructor(body: FaultBody) {
    const { message, code, field, fields, reference, records = [], outcome } = body
    const known = isFaultCode(code) ? code : 'INTERNAL_SERVER_ERROR'
    const errors = fields ?? (field === undefined ? undefined : { [field]: message })
    super(message, STATUS[known], errors ? { errors: sentences(errors) } : {})
    // HttpError's constructor sets the prototype to its own.
    Object.setPrototypeOf(this, Fault.prototype)
    this.code = known
    this.reference = reference ?? null
    this.records = records
    this.isOutcomeUnknown = outcome === 'UNKNOWN'
    this.conflictWith = known === 'CONFLICT' ? conflictOf(body) : null
  }
}

/** What went wrong, in words for the user. Any fault that does not come from the API is one of the page itself. */
export const faultText = (error: unknown): string =>
  error instanceof Fault
    ? error.message
    : 'Something went wrong on this page, and nothing more was done. Load the page again; what was saved before is kept.'

function conflictOf(body: FaultBody): 'VALUE' | 'STATE' | 'OTHER' {
  if ('current' in body) return 'VALUE'
  return body.status === undefined ? 'OTHER' : 'STATE'
}

const isFaultCode = (code: unknown): code is FaultCode => typeof code === 'string' && code in STATUS

// The API's message is the rest of a sentence ("must not be before startsOn"). Beside a field it begins one, and names
// other fields by their labels. A mutation has one argument, `input`; the form's fields are its keys.
function sentences(errors: Readonly<Record<string, string>>): Record<string, string> {
  const ownKey = (field: string) => field.replace(/^input\./, '')
  return Object.fromEntries(Object.entries(errors).map(([field, text]) => [ownKey(field), sentence(text)]))
}

function sentence(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1)
  return begun.replace(/\b[a-z]+[A-Z]\w*/g, (named) => `“${labelOf(named)}”`)
}
