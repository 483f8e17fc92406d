/** The reason must say something, and fit on a page of the ledger's review. Characters after trimming. */
const REASON = { least: 10, most: 500 }

/** An opening lasts long enough for an incident and never into the next shift. Minutes. */
const MINUTES = { least: 1, most: 240, usual: 60 }

export type BreakGlassTerms = { reason: string; minutes: number }

export type BreakGlassDecision =
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

  const length = [...reason].length
  if (length < REASON.least || length > REASON.most) {
    fields['reason'] = `must have ${REASON.least} to ${REASON.most} characters`
  } else if (hasInvisible(reason)) {
    fields['reason'] = 'must not contain control characters'
  }
  if (!Number.isInteger(minutes) || minutes < MINUTES.least || minutes > MINUTES.most) {
    fields['minutes'] = `must be a whole number from ${MINUTES.least} to ${MINUTES.most}`
  }
  return Object.keys(fields).length === 0 ? { ok: true, terms: { reason, minutes } } : { ok: false, fields }
}

// A reviewer reads the reason: bidi overrides could make it read differently from what was typed, and NUL cannot be stored.
const hasInvisible = (text: string): boolean => /[^\P{Cc}\n\r\t]|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/u.test(text)

/** The moment at which an opening made at `now` ends by itself. */
export const breakGlassEnd = (now: Date, terms: BreakGlassTerms): Date => new Date(now.getTime() + terms.minutes * 60_000)
