/** How a statement checks a remembered caller (caller/recall.ts). */
export type CallerCheck = {
  /** Tells the query's text from those of other credentials. */
  kind: string
  /** A query that returns one row with the text `viewer`, or none; its parameters are numbered from `first` on. */
  query: (first: number) => string
  values: readonly unknown[]
  viewer: string
  found: 'nothing' | 'holds' | 'fails'
  /** Whether a statement that confirms the caller is under way. */
  confirming: boolean
}

/**
 * Confirms many callers in one statement: a query that returns one row with the text `confirmed`, a JSON list of their
 * places in the order given; its parameters are numbered from `first` on.
 */
export type ManyCallers = { query: (first: number) => string; values: readonly unknown[] }

/** The answer comes with the callers whom the database confirmed as it was read. */
export const withConfirmed = (text: string, parameters: number, { query }: ManyCallers): string =>
  `select (${text}) as answer, (${query(parameters + 1)}) as confirmed`

/** Nothing was read: the request must be answered again for the real caller. */
class CallerChanged extends Error {
  override readonly name = 'CallerChanged'
}

/**
 * Of the statements that a request sends at once, one for each root field, the first confirms the caller for all: the
 * look-up costs as much as a small answer. The others are answers for a presumed caller, and are shown to nobody unless
 * that one confirms them (caller/confirm.ts). A statement that is sent after its answer confirms the caller again.
 * @param send with a check: the statement must confirm the caller
 */
export async function confirmedTogether<T>(
  check: CallerCheck | undefined,
  send: (check?: CallerCheck) => Promise<T>,
): Promise<T> {
  if (!check || check.confirming) return send()
  check.confirming = true
  try {
    return await send(check)
  } finally {
    check.confirming = false
  }
}

/** Unless the caller is confirmed, the statement returns no row and its own part does not run. */
export const onlyIfConfirmed = (text: string, parameters: number, check: CallerCheck): string =>
  selectIfConfirmed(`(${text}) as answer`, parameters, check)

/** As `onlyIfConfirmed`, for columns. */
export const selectIfConfirmed = (columns: string, parameters: number, check: CallerCheck): string =>
  `select ${columns} from ${whoCalls(parameters, check)}`

/** A condition. `parameters`: how many the statement has already. */
export const callerConfirmed = (parameters: number, check: CallerCheck): string =>
  `exists (select from ${whoCalls(parameters, check)})`

const whoCalls = (parameters: number, { query, values }: CallerCheck): string =>
  `(${query(parameters + 1)}) who_calls where who_calls.viewer = $${parameters + 1 + values.length}::text`

/** Once one statement has failed to confirm the caller, later successes do not overturn that. Throws CallerChanged. */
export function noteCheck(check: CallerCheck, holds: boolean): void {
  if (!holds) check.found = 'fails'
  else if (check.found === 'nothing') check.found = 'holds'
  if (!holds) throw new CallerChanged()
}
