import type { Database } from '../../api/platform/database.ts'
import { SOURCE } from './files.ts'

/** Counts of loaded premises; `whole`: with a whole postcode, `city`: in the City of London by borough code. */
export type Shares = {
  premises: number
  whole: number
  wholePlaced: number
  city: number
  cityWithWard: number
  wardWithCity: number
  wardWithOther: number
}

/** A ward, a point in it, and the number of its loaded premises. */
export type WardFigure = { code: string; name: string; premises: number; longitude: number; latitude: number }

const SHARES = `
select count(*)::int as premises,
  (count(*) filter (where p.postcode like '% ___'))::int as whole,
  (count(*) filter (where p.postcode like '% ___' and p.location is not null))::int as "wholePlaced",
  (count(*) filter (where borough.code = $2))::int as city,
  (count(*) filter (where borough.code = $2 and p.ward_id is not null))::int as "cityWithWard",
  (count(*) filter (where p.ward_id is not null and borough.code = $2))::int as "wardWithCity",
  (count(*) filter (where p.ward_id is not null and borough.code is distinct from $2))::int as "wardWithOther"
from premises p left join zone borough on borough.id = p.borough_id
where p.source = $1`

// Not the centre of the ward's premises, which lies where they are dense: an incident may be anywhere.
const WARDS = `
select
  zone.code,
  zone.name,
  (select count(*)::int from premises where ward_id = zone.id and source = $1) as premises,
  ST_X(point) as longitude,
  ST_Y(point) as latitude
from zone, ST_PointOnSurface(zone.shape) as point
where kind = 'WARD' and archived_at is null
order by zone.code`

const CITY = 'E09000001'

/** How many loaded premises have a point, a ward, a borough. */
export async function sharesOf(db: Database): Promise<Shares> {
  const [row] = await db.query<Shares>({ text: SHARES, values: [SOURCE, CITY] })
  if (!row) throw new Error('a count answers with one row')
  return row
}

export const wardFigures = (db: Database): Promise<WardFigure[]> =>
  db.query<WardFigure>({ text: WARDS, values: [SOURCE] })
