type Named = { id: string; name: string | null }
type Place = Named & { sector?: { name: string | null } | null }
type Person = {
  id: string
  displayName: string | null
  affiliations: readonly { role: string | null; organisation: Named | null }[] | null
}
type Name = { phrase: string; organisations: readonly Place[]; people: readonly Person[] }

/** As `readEngagementLine` answers. */
export type Draft = {
  kind: string | null
  occurredAt: string | null
  endsAt: string | null
  allDay: boolean
  followUpDueAt: string | null
  summary: string
  issues: readonly Named[]
  names: readonly Name[]
  organisation: Place | null
  person: Person | null
  premises: (Named & { organisation: Place | null }) | null
}

type Source = 'organisations' | 'people'
export type Candidate = { id: string; label: string; source: Source; detail: string }
/** A name that several records may mean, or none. */
export type Unsettled = { phrase: string; candidates: readonly Candidate[] }
type Choice = { id: string; label: string }

/** What the form is filled with, and what it asks. */
export type Filled = { record: Record<string, unknown>; unsettled: readonly Unsettled[] }

/** A name that fits one record fills it in; of several the user chooses. */
export function filled(draft: Draft, now = new Date()): Filled {
  const given = givenBy(draft)
  const places = new Set(given.filter(({ source }) => source === 'organisations').map(({ id }) => id))
  const read = new Map<string, Candidate | Unsettled>()
  // Organisations first: they tell which of several people of one name is meant.
  for (const name of [...draft.names].sort((one, other) => one.people.length - other.people.length)) {
    const candidates = candidatesOf(name, places)
    const chosen = onlyOne(name, candidates, places)
    read.set(name.phrase, chosen ?? { phrase: name.phrase, candidates })
    if (chosen?.source === 'organisations') places.add(chosen.id)
  }
  const inOrder = draft.names.flatMap(({ phrase }) => read.get(phrase) ?? [])
  const settled = [...given, ...inOrder.filter((one) => 'source' in one)]
  const of = (source: Source): Choice[] => unique(settled.filter((one) => one.source === source))
  const people = of('people')
  const organisations = of('organisations')
  return {
    record: {
      kind: draft.kind,
      occurredAt: draft.occurredAt ?? now.toISOString(),
      endsAt: draft.endsAt,
      allDay: draft.allDay,
      followUpDueAt: draft.followUpDueAt,
      summary: draft.summary,
      issues: draft.issues.map(({ id, name }) => ({ id, label: name ?? '' })),
      premises: draft.premises && { id: draft.premises.id, label: draft.premises.name ?? '' },
      organisations: organisations.length > 0 ? organisations : employersOf(draft, people),
      people,
    },
    unsettled: inOrder.filter((one) => 'candidates' in one),
  }
}

/** The record from which the line was opened. */
function givenBy({ organisation, person, premises }: Draft): Candidate[] {
  const place = organisation ?? premises?.organisation
  return [...(place ? [placeOf(place)] : []), ...(person ? [personOf(person)] : [])]
}

const placeOf = ({ id, name, sector }: Place) => ({
  id,
  label: name ?? '',
  source: 'organisations' as const,
  detail: sector?.name ?? '',
})

const personOf = ({ id, displayName, affiliations }: Person): Candidate => ({
  id,
  label: displayName ?? '',
  source: 'people',
  detail: (affiliations ?? [])
    .map(({ role, organisation }) => [role, organisation?.name].filter(Boolean).join(' at '))
    .join(', '),
})

const isOf = ({ affiliations }: Person, places: ReadonlySet<string>): boolean =>
  affiliations?.some(({ organisation }) => organisation && places.has(organisation.id)) ?? false

/** Of people, those of the organisations that the line names, if there are any. */
function candidatesOf({ organisations, people }: Name, places: ReadonlySet<string>): Candidate[] {
  const colleagues = people.filter((person) => isOf(person, places))
  return [...(colleagues.length > 0 ? colleagues : people).map(personOf), ...organisations.map(placeOf)]
}

/** A name nearly like somebody's who is of none of the organisations is more likely somebody else's. */
function onlyOne(
  { phrase, people }: Name,
  candidates: readonly Candidate[],
  places: ReadonlySet<string>,
): Candidate | null {
  const exact = candidates.filter(({ label }) => label.toLowerCase() === phrase.toLowerCase())
  const [only, ...others] = exact.length > 0 ? exact : candidates
  if (!only || others.length > 0) return null
  const person = people.find(({ id }) => id === only.id)
  return exact.length === 0 && person && places.size > 0 && !isOf(person, places) ? null : only
}

/** Where one person is named and no organisation, it is theirs, if they have but one. */
function employersOf({ names, person }: Draft, [only, ...others]: readonly Choice[]): Choice[] {
  if (!only || others.length > 0) return []
  const found = [...(person ? [person] : []), ...names.flatMap(({ people }) => people)].find(({ id }) => id === only.id)
  const places = unique(
    (found?.affiliations ?? []).flatMap(({ organisation }) => (organisation ? [placeOf(organisation)] : [])),
  )
  return places.length === 1 ? places : []
}

const unique = (of: readonly Choice[]): Choice[] => [
  ...new Map(of.map(({ id, label }) => [id, { id, label }])).values(),
]
