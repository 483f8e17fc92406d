import type { Asked } from '../platform/database.ts'
import type { Point } from '../platform/values/point.ts'
import { placed } from './placing/placing.ts'
import type { LocationPrecision } from './placing/placingRule.ts'

/** Ids are those of zones. */
type Place = {
  location: Point | null
  locationPrecision: LocationPrecision
  wardId: string | null
  boroughId: string | null
  beatId: string | null
}

type PlaceRow = Omit<Place, 'location'> & { longitude: number | null; latitude: number | null }

const FIND_PLACE = `
with ${placed(`
  select 1 as key, ST_SetSRID(ST_MakePoint($1::float8, $2::float8), 4326) as own, $3::text as postcode`)}
select ST_X(point) as longitude, ST_Y(point) as latitude, precision as "locationPrecision",
  ward_id as "wardId", borough_id as "boroughId", beat_id as "beatId"
from placed`

/** Where a premises would be placed. Writes nothing: the mutation sets the result, so that history records it. */
export async function findPlace(asked: Asked, own: Point | null, postcode: string | null): Promise<Place> {
  const values = [own?.longitude ?? null, own?.latitude ?? null, postcode]
  const [row] = await asked.query<PlaceRow>({ name: 'find-place', text: FIND_PLACE, values })
  if (!row) throw new Error('the placing rule answers every question with one row')
  const { longitude, latitude, ...place } = row
  return { ...place, location: longitude === null || latitude === null ? null : { longitude, latitude } }
}
