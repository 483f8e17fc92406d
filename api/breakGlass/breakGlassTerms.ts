import { reasonFault } from '../access/reason.ts'

/** Long enough for an incident, too short to reach into the next shift. */
const MINUTES = { least: 1, most: 240, usual: 60 }

type BreakGlassTerms = { reason: string; minutes: number }

type BreakGlassDecision = { ok: true; terms: BreakGlassTerms } | { ok: false; fields: Record<string, string> }

/** Break-glass needs a recorded reason and an end (DPA 2018 s.62, `docs/data-protection.md`). */
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

export const breakGlassEnd = (now: Date, terms: BreakGlassTerms): Date =>
  new Date(now.getTime() + terms.minutes * 60_000)

/** An account's openings per hour that need no confirmation: more than an incident takes, few enough to be reviewed. */
export const OPENINGS_ALONE = 5

/** One account's unconfirmed requests at a time. */
export const WAITING_AT_ONCE = 5

const CONFIRM_WITHIN_MS = 30 * 60_000

export const confirmUntil = (now: Date): Date => new Date(now.getTime() + CONFIRM_WITHIN_MS)
