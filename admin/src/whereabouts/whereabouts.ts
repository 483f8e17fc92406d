import { ask } from '../data/ask'
import { type FoundPremisesFragment, WhereaboutsDocument, type WhereaboutsQuery } from '../generated/graphql'
import { type Position, positionIn, positionText } from './position'
import { gridReference } from './gridReference'
import { POSTCODE, premisesLike, uprnIn } from './premisesLike'
import { streetsAmong } from './streetsAmong'

/**
 * A place that may be meant. `exact`: the text means this place and no other; all others have to be chosen. `position`
 * is null for premises whose position is not known.
 */
export type Found = {
  id: string
  label: string
  detail: string
  position: Position | null
  premises: string | null
  exact: boolean
}

const MOST = 12

/**
 * Places for a text, the likeliest first: exact ones, then premises that match every word, streets and corners, and
 * search hits.
 */
export async function whereabouts(text: string, signal?: AbortSignal): Promise<Found[]> {
  const typed = text.trim()
  const written = writtenPosition(typed)
  if (written) return [written]
  if (typed.length < 2) return []
  const [whole, outward, inward] = POSTCODE.exec(typed) ?? []
  const code = outward && inward ? `${outward} ${inward}`.toUpperCase() : null
  const onlyCode = whole !== undefined && whole.length === typed.length
  const { place, premises, search, streets } = await ask(
    WhereaboutsDocument,
    { postcode: code ?? '', text: typed.slice(0, 200), filter: premisesLike(typed, code) },
    { signal },
  )
  const known: Found[] =
    place && code
      ? [{ id: 'postcode', label: code, detail: 'Postcode', position: place, premises: null, exact: onlyCode }]
      : []
  const uprn = uprnIn(typed)
  const fitting = premises.edges.map(({ node }) => foundOf(node, null, uprn !== null))
  return distinct([
    ...known,
    ...streetsAmong(typed, streets.map(streetOf), fitting, search.edges.flatMap(hitsOf)),
  ]).slice(0, MOST)
}

/** Coordinates or a grid reference name a place by themselves, whatever the register has. */
function writtenPosition(typed: string): Found | null {
  const position = positionIn(typed)
  if (position)
    return {
      id: 'coordinates',
      label: positionText(position),
      detail: 'Coordinates',
      position,
      premises: null,
      exact: true,
    }
  const grid = gridReference(typed)
  return (
    grid && {
      id: 'grid',
      label: grid.label,
      detail: `National Grid: ${positionText(grid.position)}, to about 5 m`,
      position: grid.position,
      premises: null,
      exact: true,
    }
  )
}

type Hit = WhereaboutsQuery['search']['edges'][number]

/** The search also finds organisations and people: their premises are meant, or those to which they hold keys. */
function hitsOf({ node }: Hit): Found[] {
  switch (node.__typename) {
    case 'Premises':
      return [foundOf(node, null, false)]
    case 'Organisation':
      return (node.premises ?? []).map((one) =>
        foundOf(one, `of ${node.organisationName ?? 'the organisation'}`, false),
      )
    case 'Person':
      return (node.keyholderOf ?? []).flatMap(({ premises }) =>
        premises ? [foundOf(premises, `keys held by ${node.displayName ?? 'the person'}`, false)] : [],
      )
  }
}

/** Several streets may have the name, so it is offered and never exact. */
const streetOf = ({ name, meets, point }: WhereaboutsQuery['streets'][number]): Found => ({
  id: `street ${name} ${meets ?? ''} ${point.longitude} ${point.latitude}`,
  label: meets === null ? name : `${name} / ${meets}`,
  detail: meets === null ? 'Street' : 'Corner',
  position: point,
  premises: null,
  exact: false,
})

const foundOf = (
  { id, name, addressLine1, postcode: of, location }: FoundPremisesFragment,
  why: string | null,
  exact: boolean,
): Found => ({
  id,
  label: name ?? 'Premises without a name',
  detail: [why, [addressLine1, of].filter(Boolean).join(', '), location ? null : 'position not known']
    .filter(Boolean)
    .join(' · '),
  position: location,
  premises: id,
  exact,
})

const distinct = (places: readonly Found[]): Found[] =>
  [...new Map(places.toReversed().map((place) => [place.id, place])).values()].toReversed()
