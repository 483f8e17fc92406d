import { isWhole } from '../postcodeText.ts'

/**
 * How near a premises' point is to its door: its own coordinates or those of its address (`ADDRESS`), the centre of its
 * postcode, some 15 to 20 addresses (`POSTCODE`), the centre of its postcode district or sector, up to kilometres off
 * (`DISTRICT`), or no point at all.
 */
export type LocationPrecision = 'ADDRESS' | 'POSTCODE' | 'DISTRICT' | 'NONE'

/** What is known of where a premises is; `postcode` is normalised, whole or in part. */
type Whereabouts = { hasOwnPoint: boolean; postcode: string | null }

/**
 * What a premises' point comes from, provided that the gazetteer knows the postcode: an own point is never given up for
 * a postcode's, and a whole postcode that the gazetteer does not know is not guessed at by its district. `placed` in
 * placing.ts says the same in SQL.
 */
export function placingBasis({ hasOwnPoint, postcode }: Whereabouts): LocationPrecision {
  if (hasOwnPoint) return 'ADDRESS'
  if (postcode === null) return 'NONE'
  return isWhole(postcode) ? 'POSTCODE' : 'DISTRICT'
}

/** Why a premises that got no point has none. */
export function whyUnplaced(whereabouts: Whereabouts): string {
  const basis = placingBasis(whereabouts)
  if (basis === 'POSTCODE') return 'the gazetteer has no position for this postcode'
  if (basis === 'DISTRICT') return 'the gazetteer has no postcode in this district'
  return 'no coordinates and no postcode'
}
