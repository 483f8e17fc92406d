import { Draw } from '../draw.ts'
import type { Draft } from './draft.ts'
import type { DirectorateCode } from './keepers.ts'
import type { DemoOrganisation } from './organisations.ts'
import type { DemoPerson } from './people.ts'
import type { DemoPremises } from './premises.ts'

const TEXTS: Readonly<Record<DirectorateCode, readonly string[]>> = {
  CRIME: [
    'Witness in a current burglary case; speak to the officer in the case before any other contact.',
    'Has given good information on handbag thefts; does not want this known to colleagues.',
    'Complained about the handling of an earlier theft. Resolved, but begin with an apology.',
    'Prefers to meet away from the premises.',
  ],
  ECONOMIC_CRIME: [
    'Nominated contact for suspicious activity reports; ring before writing.',
    'Interviewed as a witness in an invoice fraud inquiry, not as a suspect.',
    'Asked for a closed briefing on payment diversion fraud for the board.',
    'Shares account intelligence under the joint agreement; renew before it lapses.',
  ],
  UNIFORMED_POLICING: [
    'Side door code changed after the last false call; ask the night desk.',
    'Staff were assaulted at closing time in the spring; two officers to attend.',
  ],
  COUNTER_TERRORISM: [
    'Hostile vehicle survey done; findings are held by the adviser.',
    'Asked not to be named in any published exercise report.',
  ],
  COMMUNITY: [
    'Speaks for several families on the estate who will not come to meetings.',
    'Supports a relative who was a victim of hate crime.',
  ],
}

/** CRIME and ECONOMIC_CRIME write about the same people without seeing each other's notes. */
export function drawNotes(
  draft: Draft,
  people: readonly { person: DemoPerson; keepers: readonly DirectorateCode[] }[],
  organisations: readonly DemoOrganisation[],
  allPremises: readonly DemoPremises[],
): void {
  const draw = new Draw(7)
  const add = (
    code: DirectorateCode,
    subject: { person_id: string } | { organisation_id: string } | { premises_id: string },
  ) =>
    draft.add('restricted_note', {
      directorate_id: draft.codes.directorate(code),
      text: draw.oneOf(TEXTS[code]),
      ...subject,
    })
  for (const { person, keepers } of people) {
    if (keepers.length > 1 || draw.chance(0.06)) for (const code of keepers) add(code, { person_id: person.id })
  }
  for (const { id } of draw.some(organisations, 24))
    for (const code of ['CRIME', 'ECONOMIC_CRIME'] as const) add(code, { organisation_id: id })
  for (const { id } of draw.some(allPremises, 20))
    add(draw.oneOf(['UNIFORMED_POLICING', 'COUNTER_TERRORISM', 'CRIME'] as const), { premises_id: id })
}
