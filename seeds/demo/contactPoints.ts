import { Draw } from '../draw.ts'
import { stems } from '../names/organisations.ts'
import { reservedNumber } from '../phones.ts'
import { recordConsent } from './consent.ts'
import type { Draft } from './draft.ts'
import { drawKeepers, THREE_KEEPERS, type DirectorateCode } from './keepers.ts'
import type { DemoOrganisation } from './organisations.ts'
import type { DemoPerson } from './people.ts'

type Contact = {
  kind: 'PHONE' | 'MOBILE' | 'EMAIL' | 'ADDRESS'
  value: string
  given_for: 'WORK' | 'PRIVATE' | 'CALL_OUT'
  keeper: DirectorateCode | null
}
type Kept = { person: DemoPerson; keepers: readonly DirectorateCode[] }

// Call-out numbers are the first 600 mobiles, private ones the rest, so that a keyholder's two always differ.
const FIRST_PRIVATE_MOBILE = 600
const PRIVATE_MOBILES = 400
const ROADS = ['Road', 'Avenue', 'Gardens', 'Close']

/** Returns the directorates that keep each person. */
export function drawContactPoints(
  draft: Draft,
  organisations: readonly DemoOrganisation[],
  people: readonly DemoPerson[],
  keyholders: ReadonlySet<string>,
): Kept[] {
  const draw = new Draw(6)
  const next = { london: 0, callOut: 0, private: 0, freephone: 0 }
  const london = () => reservedNumber('london', next.london++)
  const privateMobile = () => reservedNumber('mobile', FIRST_PRIVATE_MOBILE + (next.private++ % PRIVATE_MOBILES))
  // One in thirty gives the previous keyholder's number: a shared telephone breaks a rule.
  const callOut = () =>
    reservedNumber('mobile', next.callOut > 0 && draw.chance(0.03) ? next.callOut - 1 : next.callOut++)

  for (const { id, domain } of organisations) {
    const add = (contact: Contact) => addContact(draft, draw, { organisation_id: id }, contact)
    add({ kind: 'PHONE', value: london(), given_for: 'WORK', keeper: null })
    add({ kind: 'EMAIL', value: `info@${domain}`, given_for: 'WORK', keeper: null })
    if (draw.chance(0.1))
      add({ kind: 'PHONE', value: reservedNumber('freephone', next.freephone++), given_for: 'WORK', keeper: null })
  }
  return people.map((person, n) => {
    const add = (contact: Contact) => addContact(draft, draw, { person_id: person.id }, contact)
    const keepers = n === 0 ? THREE_KEEPERS : drawKeepers(draw)
    if (person.organisation) {
      add({
        kind: 'EMAIL',
        value: `${person.mailbox}@${person.organisation.domain}`,
        given_for: 'WORK',
        keeper: keepers[0] ?? null,
      })
      if (draw.chance(0.45))
        add({
          kind: 'PHONE',
          value: london(),
          given_for: 'WORK',
          keeper: draw.chance(0.5) ? (keepers[0] ?? null) : null,
        })
    }
    for (const keeper of keepers) {
      if (keepers.length > 1 || draw.chance(0.4))
        add({ kind: 'MOBILE', value: privateMobile(), given_for: 'PRIVATE', keeper })
      if (draw.chance(0.2))
        add({ kind: 'EMAIL', value: `${person.mailbox}${n}@letterbox.example`, given_for: 'PRIVATE', keeper })
      if (draw.chance(0.08)) add({ kind: 'ADDRESS', value: drawHome(draw), given_for: 'PRIVATE', keeper })
    }
    if (keyholders.has(person.id) && draw.chance(0.92)) {
      add({
        kind: 'MOBILE',
        value: callOut(),
        given_for: 'CALL_OUT',
        keeper: draw.chance(0.5) ? 'UNIFORMED_POLICING' : null,
      })
    }
    return { person, keepers }
  })
}

function addContact(
  draft: Draft,
  draw: Draw,
  owner: { person_id: string } | { organisation_id: string },
  { keeper, ...contact }: Contact,
): void {
  const id = draft.add('contact_point', {
    ...owner,
    ...contact,
    directorate_id: keeper && draft.codes.directorate(keeper),
    verified_on: draw.chance(0.7) ? draft.days.date(-draw.whole(2, 800)) : null,
  })
  if (contact.given_for !== 'WORK' || draw.chance(0.3)) recordConsent(draft, draw, id)
}

/** An invented road, so that it is nobody's real home. */
const drawHome = (draw: Draw): string => `${draw.whole(1, 180)} ${draw.oneOf(stems)} ${draw.oneOf(ROADS)}, London`
