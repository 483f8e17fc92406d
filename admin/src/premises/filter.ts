import type { LocationPrecision, PremisesFilter } from '../generated/graphql.ts'

type Named = { id: string }
export type PremisesFilterValues = { q?: string; postcode?: string; use?: string; ward?: Named; borough?: Named; beat?: Named; organisation?: Named; precision?: LocationPrecision[]; nobodyToRing?: boolean }

/** The list's filter form → the API's filter. */
export function premisesFilter({ q, postcode, use, ward, borough, beat, organisation, precision, nobodyToRing }: PremisesFilterValues): PremisesFilter {
  return {
    ...(q ? { name: { contains: q } } : {}),
    ...(postcode ? { postcode: { startsWith: postcode } } : {}),
    ...(use ? { use: { contains: use } } : {}),
    ...(ward ? { ward: { id: { eq: ward.id } } } : {}),
    ...(borough ? { borough: { id: { eq: borough.id } } } : {}),
    ...(beat ? { beat: { id: { eq: beat.id } } } : {}),
    ...(organisation ? { organisation: { id: { eq: organisation.id } } } : {}),
    ...(precision?.length ? { locationPrecision: { in: precision } } : {}),
    ...(nobodyToRing ? { not: { keyholders: { suspendedAt: { isNull: true } } } } : {}),
  }
}
