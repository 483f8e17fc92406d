import { isWhole } from '../postcodeText.ts'

/**
 * How near a premises' point is to its door: its own coordinates or its address's (`ADDRESS`), the centre of its
 * postcode, 15 to 20 addresses (`POSTCODE`), the centre of its postcode district or sector, up to kilometres off
 * (`DISTRICT`), or no point.
 */
export type LocationPrecision = 'ADDRESS' | 'POSTCODE' | 'DISTRICT' | 'NONE'

/** `postcode` is normalised, whole or part. */
type Whereabouts = { hasOwnPoint: boolean; postcode: string | null }

/**
 * The source of a premises' point, if the gazetteer knows the postcode. A whole postcode that it does not know is not
 * replaced by its district. `placed` in placing.ts is the same rule in SQL.
 */
export function placingBasis({ hasOwnPoint, postcode }: Whereabouts): LocationPrecision {
  if (hasOwnPoint) return 'ADDRESS'
  if (postcode === null) return 'NONE'
  return isWhole(postcode) ? 'POSTCODE' : 'DISTRICT'
}

export function whyUnplaced(whereabouts: Whereabouts): string {
  const basis = placingBasis(whereabouts)
  if (basis === 'POSTCODE') return 'the gazetteer has no position for this postcode'
  if (basis === 'DISTRICT') return 'the gazetteer has no postcode in this district'
  return 'no coordinates and no postcode'
}
