import { EXTENT } from '../api/access/gate/tiles/tileFrame.ts'
import { readTile } from '../test/support/values/tile.ts'
import type { Sample, Work } from './work.ts'

/** The tile at this zoom that contains the sample's point. */
function tileOf({ point: { longitude, latitude } }: Sample, zoom: number): [zoom: number, column: number, row: number] {
  const across = 2 ** zoom
  return [
    zoom,
    Math.floor(((longitude + 180) / 360) * across),
    Math.floor(((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * across),
  ]
}

/** Hand-written for PostgreSQL, where PostGIS encodes tiles: premises by grid cells, single ones with their names. */
const statement = (cells: number, named: boolean): string => `
with
  frame as (
    select
      $1::int as zoom,
      $2::int as col,
      $3::int as row,
      ${EXTENT} * 2 ^ $1::int / 360 as per_degree,
      ${EXTENT} * 2 ^ $1::int / (2 * pi()) as per_northing,
      $2::int / 2.0 ^ $1::int * 360 - 180 as west,
      ${EXTENT} * (2 ^ $1::int / 2 - $3::int) as equator),
  box as (select ST_Transform(ST_TileEnvelope($1::int, $2::int, $3::int), 4326) as box),
  placed as (
    select
      p.id,
      p.name,
      floor((ST_X(p.location::geometry) - west) * per_degree)::int as x,
      floor(equator - per_northing * ln(tan(radians(45 + ST_Y(p.location::geometry) / 2))))::int as y
    from premises p, frame, box
    where p.archived_at is null and p.location::geometry && box)
select ST_AsMVT(t, 'premises', ${EXTENT}, 'geom') as answer
from (
  select ST_MakePoint(round(avg(x)), round(avg(y))) as geom, count(*)::int as count${named ? OF_SINGLE_PREMISES : ''}
  from placed
  where x between 0 and ${EXTENT - 1} and y between 0 and ${EXTENT - 1}
  group by y / ${EXTENT / cells}, x / ${EXTENT / cells}
  order by y / ${EXTENT / cells}, x / ${EXTENT / cells}
) t`

const OF_SINGLE_PREMISES = `,
    case when count(*) = 1 then min(id::text) end as id,
    case when count(*) = 1 then min(name) end as name`

const tile = (name: string, zoom: number, cells: number, bound: number): Work => ({
  name,
  bound,
  path: (sample) => `/api/tiles/premises/${tileOf(sample, zoom).join('/')}.mvt`,
  raw: { text: statement(cells, zoom >= 14), values: (sample) => tileOf(sample, zoom) },
  read: (bytes) => readTile(Buffer.from(bytes, 'latin1')),
})

export const tiles: readonly Work[] = [
  tile('tile of a street, zoom 16', 16, 128, 0.4),
  tile('tile of a quarter, zoom 14', 14, 32, 0.5),
  tile('tile of the city, zoom 12', 12, 8, 0.5),
]
