/**
 * Who calls, as an earlier request of the same credential found it. It is no answer to who calls: the statement that
 * relies on it asks the database whether it still holds, and gives nothing when it does not.
 */
export type Presumption = {
  /** What tells the query's text from others. */
  kind: string
  /** A query for one row with the text `viewer`, or for none; its parameters are numbered from `first` on. */
  query: (first: number) => string
  values: readonly unknown[]
  /** What `viewer` was. */
  viewer: string
  /** What the statements of this request have found. */
  found: 'nothing' | 'holds' | 'fails'
}

/**
 * The caller is not who was presumed: nothing was read, and the request has to be answered anew to whoever it is now.
 */
class PresumptionFailed extends Error {
  override readonly name = 'PresumptionFailed'
}

/**
 * The statement `text` of so many parameters, for a caller who is still who was presumed; otherwise it gives no row,
 * and its own part is not run.
 */
export const presuming = (text: string, parameters: number, presumption: Presumption): string =>
  `select (${text}) as answer from ${whoCalls(parameters, presumption)}`

/** A condition, in a statement with so many parameters before: the caller is still who was presumed. */
export const stillCalls = (parameters: number, presumption: Presumption): string =>
  `exists (select from ${whoCalls(parameters, presumption)})`

const whoCalls = (parameters: number, { query, values }: Presumption): string =>
  `(${query(parameters + 1)}) who_calls where who_calls.viewer = $${parameters + 1 + values.length}::text`

/** Takes note of what a statement has found. One that did not find it is not outvoted by others. */
export function judged(presumption: Presumption, holds: boolean): void {
  if (!holds) presumption.found = 'fails'
  else if (presumption.found === 'nothing') presumption.found = 'holds'
  if (!holds) throw new PresumptionFailed()
}
