import type { Codes } from '../codes.ts'
import { drawAbsences } from './absences.ts'
import { drawContactPoints } from './contactPoints.ts'
import type { Days } from './days.ts'
import { Draft } from './draft.ts'
import { drawHistory } from './history.ts'
import { drawKeyholders } from './keyholders.ts'
import { drawNotes } from './notes.ts'
import { drawOrganisations } from './organisations.ts'
import { drawPeople } from './people.ts'
import { drawPremises } from './premises.ts'
import type { Force } from './tables.ts'
import { drawWishes } from './wishes.ts'

/** The same codes and day give the same rows; another day only moves the dates. */
export function demoForce(codes: Codes, days: Days): Force {
  const draft = new Draft(codes, days)
  const organisations = drawOrganisations(draft)
  const people = drawPeople(draft, organisations)
  const premises = drawPremises(draft, organisations)
  const keyholders = drawKeyholders(draft, premises, people)
  const kept = drawContactPoints(draft, organisations, people, keyholders)
  drawNotes(draft, kept, organisations, premises)
  drawWishes(draft, organisations, people)
  drawAbsences(draft, people, premises, keyholders)
  drawHistory(draft)
  return draft.finished()
}
