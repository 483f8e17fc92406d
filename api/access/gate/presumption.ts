/**
 * The caller as remembered from this credential's previous request. Not proof: each statement that relies on it checks
 * again, and returns nothing if it no longer holds.
 */
export type CallerCheck = {
  /** Tells the query's text from those of other credentials. */
  kind: string
  /** A query that returns one row with the text `viewer`, or none; its parameters are numbered from `first` on. */
  query: (first: number) => string
  values: readonly unknown[]
  /** The text of `viewer` as remembered. */
  viewer: string
  /** Whether this request's statements have confirmed the caller. */
  found: 'nothing' | 'holds' | 'fails'
}

/**
 * The remembered caller was not confirmed: nothing was read, and the request must be answered again for the real one.
 */
class CallerChanged extends Error {
  override readonly name = 'CallerChanged'
}

/**
 * Wraps a statement: unless the caller is confirmed it returns no row, and its own part does not run. @param parameters
 * how many parameters `text` has
 */
export const onlyIfConfirmed = (text: string, parameters: number, check: CallerCheck): string =>
  `select (${text}) as answer from ${whoCalls(parameters, check)}`

/**
 * A condition: the caller is still the remembered one. @param parameters how many parameters the statement has already
 */
export const callerConfirmed = (parameters: number, check: CallerCheck): string =>
  `exists (select from ${whoCalls(parameters, check)})`

const whoCalls = (parameters: number, { query, values }: CallerCheck): string =>
  `(${query(parameters + 1)}) who_calls where who_calls.viewer = $${parameters + 1 + values.length}::text`

/** Once one statement has failed to confirm the caller, later successes do not overturn that. @throws CallerChanged */
export function noteCheck(check: CallerCheck, holds: boolean): void {
  if (!holds) check.found = 'fails'
  else if (check.found === 'nothing') check.found = 'holds'
  if (!holds) throw new CallerChanged()
}
