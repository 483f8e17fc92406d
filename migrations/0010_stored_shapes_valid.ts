import { Migration } from '@mikro-orm/migrations'

/**
 * Crossings up to which a shape is taken to mean something. Repairing costs more than their number, and hears no
 * timeout.
 */
const mostCrossings = 2_000

/**
 * Each invalid shape is repaired once: rings that cross are taken apart and joined again, overlapping polygons united.
 * A tangle becomes its convex hull, and what has no area a square of some decimetres. The shapes before and after are
 * kept: an administrator may look at them, and the way back needs them.
 */
const repair = `
do $body$
declare
  found record;
  crossings integer;
  repaired geometry;
begin
  create temporary table crossing_line (n integer, line geometry) on commit drop;
  create index on crossing_line using gist (line);
  for found in select id, shape from zone where not ST_IsValid(shape) for update loop
    delete from crossing_line;
    insert into crossing_line
    select row_number() over (), ST_MakeLine(corner, next)
    from (
      select geom as corner, lead(geom) over (partition by path[1], path[2] order by path[3]) as next from ST_DumpPoints(found.shape)
    ) side
    where next is not null and not ST_Equals(corner, next);
    select count(*) into crossings from (
      select from crossing_line a join crossing_line b on a.line && b.line and a.n < b.n and ST_Crosses(a.line, b.line)
      limit ${mostCrossings + 1}
    ) crossed;

    repaired := null;
    if crossings <= ${mostCrossings} then
      begin
        repaired := ST_CollectionExtract(ST_MakeValid(found.shape, 'method=structure'), 3);
      exception when internal_error then
        -- A GEOS before 3.10 has no such method.
        repaired := ST_CollectionExtract(ST_Buffer(found.shape, 0), 3);
      end;
    end if;
    if repaired is null or ST_IsEmpty(repaired) then
      repaired := ST_CollectionExtract(ST_ConvexHull(found.shape), 3);
    end if;
    if ST_IsEmpty(repaired) or not ST_IsValid(repaired) then
      repaired := ST_SetSRID(ST_Expand(ST_Envelope(found.shape), 0.000002), 4326);
    end if;
    repaired := ST_Multi(repaired);
    insert into zone_shape_repaired (zone_id, before, after) values (found.id, found.shape, repaired);
    update zone set shape = repaired, version = version + 1, updated_at = now() where id = found.id;
  end loop;
end
$body$`

/**
 * Shapes and UPRNs that were stored before the checks of 0009 are made such as the checks ask, once; then the checks
 * hold for every row.
 */
export class Migration0010StoredShapesValid extends Migration {
  override up(): void {
    // A zone that somebody is changing is waited for so long; then the migration fails and may be run again.
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`
create table zone_shape_repaired (
  zone_id uuid primary key references zone on delete cascade,
  before geometry(MultiPolygon, 4326) not null,
  after geometry(MultiPolygon, 4326) not null
)`)
    this.addSql(repair)
    this.addSql(`update premises set uprn = nullif(ltrim(uprn, '0'), '') where uprn like '0%'`)
    // Reads and writes go on while these look at every row.
    this.addSql(`alter table zone validate constraint zone_shape_check`)
    this.addSql(`alter table premises validate constraint premises_uprn_check`)
  }

  /** Leading zeros of UPRNs stay gone: they said nothing. */
  override down(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`alter table zone drop constraint zone_shape_check`)
    this.addSql(`
update zone set shape = kept.before, version = version + 1, updated_at = now()
from zone_shape_repaired kept
where kept.zone_id = zone.id and ST_OrderingEquals(zone.shape, kept.after)`)
    this.addSql(`alter table zone add constraint zone_shape_check check (ST_IsValid(shape)) not valid`)
    this.addSql(`drop table zone_shape_repaired`)
  }
}
