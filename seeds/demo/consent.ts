import type { Draw } from '../draw.ts'
import type { Draft } from './draft.ts'

const SOURCES = [
  'Ward panel sign-up',
  'Keyholder form',
  'Telephone call',
  'Own profile',
  'Meeting',
  'Directorate spreadsheet',
]

/** Consent given, sometimes withdrawn, and sometimes given again. */
export function recordConsent(draft: Draft, draw: Draw, contactPointId: string): void {
  const decisions = draw.weighted([
    [['GIVEN'], 84],
    [['GIVEN', 'WITHDRAWN'], 11],
    [['GIVEN', 'WITHDRAWN', 'GIVEN'], 5],
  ] as const)
  let day = -draw.whole(500, 900)
  for (const decision of decisions) {
    draft.add('consent_event', {
      contact_point_id: contactPointId,
      decision,
      recorded_at: draft.days.time(day, draw.whole(480, 1_080)),
      source: draw.oneOf(SOURCES),
    })
    day += draw.whole(20, 200)
  }
}
