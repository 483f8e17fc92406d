import { reasonFault } from '../access/reason.ts'

/** An opening lasts long enough for an incident and never into the next shift. Minutes. */
const MINUTES = { least: 1, most: 240, usual: 60 }

type BreakGlassTerms = { reason: string; minutes: number }

type BreakGlassDecision =
  | { ok: true; terms: BreakGlassTerms }
  /** Field → what is wrong with it. */
  | { ok: false; fields: Record<string, string> }

/**
 * The rule of break-glass: a recorded reason and an end (DPA 2018 s.62, `docs/data-protection.md`).
 * @param request.minutes how long to open for, 60 when left out
 */
export function breakGlassTerms(request: { reason: string; minutes?: number | null }): BreakGlassDecision {
  const reason = request.reason.trim()
  const minutes = request.minutes ?? MINUTES.usual
  const fields: Record<string, string> = {}

  const fault = reasonFault(reason)
  if (fault !== null) fields['reason'] = fault
  if (!Number.isInteger(minutes) || minutes < MINUTES.least || minutes > MINUTES.most) {
    fields['minutes'] = `must be a whole number from ${MINUTES.least} to ${MINUTES.most}`
  }
  return Object.keys(fields).length === 0 ? { ok: true, terms: { reason, minutes } } : { ok: false, fields }
}

/** The moment at which an opening made at `now` ends by itself. */
export const breakGlassEnd = (now: Date, terms: BreakGlassTerms): Date =>
  new Date(now.getTime() + terms.minutes * 60_000)

/**
 * Openings of one account in an hour that need nobody else: more than any incident takes, and few enough to be read one
 * by one.
 */
export const OPENINGS_ALONE = 5

/** Requests of one account that may wait at once. */
export const WAITING_AT_ONCE = 5

const CONFIRM_WITHIN_MS = 30 * 60_000

/** The moment after which a request made at `now` can no longer be confirmed. */
export const confirmUntil = (now: Date): Date => new Date(now.getTime() + CONFIRM_WITHIN_MS)
