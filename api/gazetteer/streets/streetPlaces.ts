import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../../platform/database.ts'

/** Degrees, about 250 m. Lines of one name further apart are different streets: every town has a High Street. */
const APART = 0.003
/** Degrees, about 60 m: closer corners of the same streets are one, as at dual carriageways. */
const ONE_CORNER = 0.0008
/** Degrees, about 25 m. Line ends closer than this meet: a junction may have a line of its own between them. */
const NEARLY_TOUCHING = 0.0003

const INSERT_STREETS = `
insert into street_place (source, name, location)
select $1, name, ST_ClosestPoint(line, ST_Centroid(line))::geography
from (
  select name, ST_Collect(shape) as line
  from (select name, shape, ST_ClusterDBSCAN(shape, ${APART}, 1) over (partition by name) as cluster from street where source = $1 and name is not null) part
  group by name, cluster
) whole
returning id`

// Publishers draw streets that meet with a shared position; a bridge shares none with the street below.
const INSERT_CORNERS = `
with line as (
  select id, name, shape from street where source = $1 and name is not null
), vertex as (
  select distinct name, ST_SnapToGrid((ST_DumpPoints(shape)).geom, 0.0000001) as point from line
), line_end as (
  select distinct name, point from (select name, ST_StartPoint(shape) as point from line union all select name, ST_EndPoint(shape) from line) both_ends
), cell as (
  select name, point, floor(ST_X(point) / ${NEARLY_TOUCHING})::int as x, floor(ST_Y(point) / ${NEARLY_TOUCHING})::int as y from line_end
), meeting as (
  select a.name, b.name as meets, a.point from vertex a join vertex b on a.point = b.point and a.name < b.name
  union all
  select least(a.name, b.name), greatest(a.name, b.name), a.point
  from cell a
  cross join (values (-1), (0), (1)) as across (x)
  cross join (values (-1), (0), (1)) as up (y)
  join cell b on b.x = a.x + across.x and b.y = a.y + up.y and b.name <> a.name
  where ST_DWithin(a.point, b.point, ${NEARLY_TOUCHING})
), corner as (
  select name, meets, point, ST_ClusterDBSCAN(point, ${ONE_CORNER}, 1) over (partition by name, meets) as cluster from meeting
)
insert into street_place (source, name, meets, location)
select $1, name, meets, ST_Centroid(ST_Collect(point))::geography from corner group by name, meets, cluster
returning id`

/** Creates the places that can be found by name from a source's lines. */
export async function makeStreetPlaces(
  em: SqlEntityManager,
  source: string,
): Promise<{ streets: number; corners: number }> {
  // The planner has no statistics on lines written in this transaction and would compare every pair of ends.
  await queryWithin(em, { text: 'set local enable_nestloop = off', values: [] })
  const made = async (text: string): Promise<number> => (await queryWithin(em, { text, values: [source] })).length
  return { streets: await made(INSERT_STREETS), corners: await made(INSERT_CORNERS) }
}
