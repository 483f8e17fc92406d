import { ask } from '../data/ask'
import { type PremisesFilter, WhereaboutsDocument } from '../generated/graphql'
import { type Position, positionIn, positionText } from './area'

/** A place that was found for what somebody typed. */
export type Found = { id: string; label: string; detail: string; position: Position }

const postcode = /\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\b/i

/** Places for a text, the likeliest first: coordinates, then the postcode in it, then premises by name or address. */
export async function whereabouts(text: string, signal?: AbortSignal): Promise<Found[]> {
  const typed = text.trim()
  const position = positionIn(typed)
  if (position) return [{ id: 'coordinates', label: positionText(position), detail: 'Coordinates', position }]
  if (typed.length < 2) return []
  const [, outward, inward] = postcode.exec(typed) ?? []
  const code = outward && inward ? `${outward} ${inward}`.toUpperCase() : null
  const { place, premises } = await ask(WhereaboutsDocument, { postcode: code ?? '', filter: premisesLike(typed, code) }, { signal })
  const known = place && code ? [{ id: 'postcode', label: code, detail: 'Postcode', position: place }] : []
  return [...known, ...premises.edges.flatMap(({ node: { id, name, addressLine1, postcode: of, location } }) => (location ? [{ id, label: name ?? '', detail: [addressLine1, of].filter(Boolean).join(', '), position: location }] : []))]
}

function premisesLike(text: string, code: string | null): PremisesFilter {
  if (code) return { postcode: { eq: code } }
  return { or: [{ name: { contains: text } }, { addressLine1: { contains: text } }, { postcode: { startsWith: text } }] }
}
