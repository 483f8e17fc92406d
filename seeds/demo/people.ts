import { Draw } from '../draw.ts'
import { drawPersonName } from '../names/drawPerson.ts'
import { slug } from '../names/slug.ts'
import type { Draft } from './draft.ts'
import { STAKEHOLDERS, type DemoOrganisation } from './organisations.ts'

/** `organisation` is the current one; residents have none. `mailbox` is the part of the e-mail before the "@". */
export type DemoPerson = { id: string; mailbox: string; organisation: DemoOrganisation | null }

const ROLES = [
  'Managing director',
  'Head of security',
  'Facilities manager',
  'Office manager',
  'Fraud liaison',
  'Duty manager',
  'Designated premises supervisor',
  'Business continuity lead',
  'Receptionist',
  'Compliance officer',
  'Night manager',
  'Caretaker',
]
const NAMED_STAFF = 8
const RESIDENTS = 24

/** People of every organisation, some also in a second or formerly in another, and residents. */
export function drawPeople(draft: Draft, organisations: readonly DemoOrganisation[]): DemoPerson[] {
  const draw = new Draw(3)
  const isStakeholder = new Set<string>(Object.values(STAKEHOLDERS).map(({ name }) => name))
  const staff = organisations.flatMap((organisation) => {
    const count = isStakeholder.has(organisation.name)
      ? NAMED_STAFF
      : draw.weighted([
          [1, 25],
          [2, 40],
          [3, 22],
          [4, 13],
        ])
    return draw.some(ROLES, count).map((role) => {
      const person = addPerson(draft, draw, organisation)
      affiliate(draft, draw, { person: person.id, organisation: organisation.id, role, ended: false })
      return person
    })
  })
  for (const person of draw.some(staff, 90)) {
    const elsewhere = draw.oneOf(organisations)
    if (elsewhere !== person.organisation)
      affiliate(draft, draw, {
        person: person.id,
        organisation: elsewhere.id,
        role: draw.oneOf(ROLES),
        ended: draw.chance(0.75),
      })
  }
  return [...staff, ...Array.from({ length: RESIDENTS }, () => addPerson(draft, draw, null))]
}

function addPerson(draft: Draft, draw: Draw, organisation: DemoOrganisation | null): DemoPerson {
  const { title, given, family } = drawPersonName(draw)
  const id = draft.add('person', {
    title,
    given_name: given,
    family_name: family,
    display_name: `${given} ${family}`,
    review_date: draw.chance(0.95) ? draft.days.date(draw.whole(-120, 600)) : null,
  })
  return { id, mailbox: slug(`${given} ${family}`, '.'), organisation }
}

function affiliate(
  draft: Draft,
  draw: Draw,
  { person, organisation, role, ended }: { person: string; organisation: string; role: string; ended: boolean },
): void {
  const started = draw.whole(300, 4_000)
  draft.add('affiliation', {
    person_id: person,
    organisation_id: organisation,
    role,
    starts_on: draft.days.date(-started),
    ends_on: ended ? draft.days.date(-draw.whole(10, 280)) : null,
  })
}
