import type { Database } from '../../platform/database.ts'
import type { Geocoder } from '../../platform/geocoders/geocoder.ts'
import { placePremises } from './placePremises.ts'
import type { Progress } from '../progress.ts'

type Unplaced = { id: string; address: string }

const BATCH_SIZE = 50

const UNPLACED = `
select id, concat_ws(', ', name, address_line1, address_line2, address_line3, address_line4, postcode) as address
from premises
where id > $1::uuid and location_precision in ('NONE', 'DISTRICT') and archived_at is null
  and coalesce(address_line1, address_line2, address_line3, address_line4) is not null
order by id limit $2`

const SET_POINT = `
update premises set
  location = ST_SetSRID(ST_MakePoint($2::float8, $3::float8), 4326)::geography, location_precision = 'ADDRESS',
  uprn = coalesce(uprn, $4), version = version + 1, updated_at = now()
where id = $1::uuid and location_precision <> 'ADDRESS'`

/**
 * Asks an online geocoder for premises that have no point or only their district's; a found point counts as their own.
 * It sends names and addresses out of the force, so it runs only on demand.
 * @throws GeocoderFailed; points found before are kept
 */
export async function geocodeUnplaced(
  db: Database,
  geocoder: Geocoder,
  progress: Progress,
): Promise<{ asked: number; found: number }> {
  const done = { asked: 0, found: 0 }
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await db.query<Unplaced>({ text: UNPLACED, values: [after, BATCH_SIZE] })
    for (const { id, address } of rows) {
      const place = await geocoder.find(address)
      done.asked += 1
      if (place) {
        await db.query({ text: SET_POINT, values: [id, place.location.longitude, place.location.latitude, place.uprn] })
        await placePremises(db, [id])
        done.found += 1
      }
      progress.advance(done.asked)
    }
    const last = rows.at(-1)
    if (!last) return done
    after = last.id
  }
}
