import type { Deed } from './deed.ts'
import { Unavailable } from './errors.ts'
import { passingFault } from './postgresqlFault.ts'

type Outcome = 'NOT_SAVED' | 'UNKNOWN' | 'SAVED'

const MESSAGES: Readonly<Record<Outcome, string>> = {
  NOT_SAVED: 'The register cannot do this just now. Nothing was saved. Try again shortly.',
  UNKNOWN: 'The register did not answer in time. The change may have been saved: read it again before you repeat it.',
  SAVED: 'The change was saved, but cannot be shown just now: read it again.',
}

export function changeUnavailable(outcome: Outcome, cause?: unknown): Unavailable {
  const error = new Unavailable(MESSAGES[outcome])
  error.extensions['outcome'] = outcome
  error.cause = cause
  return error
}

/** Turns a passing fault of the database into UNAVAILABLE. `deed`: the change that failed; none for a read. */
export function withUnavailable(error: unknown, deed?: Deed): unknown {
  const known = error instanceof Unavailable
  if (!known && passingFault(error) === null) return error
  if (known && 'outcome' in error.extensions) return error
  if (deed) return changeUnavailable(deed.mayBeSaved ? 'UNKNOWN' : 'NOT_SAVED', error)
  if (known) return error
  const unavailable = new Unavailable()
  unavailable.cause = error
  return unavailable
}
