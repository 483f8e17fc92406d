import { zoneCovering } from './zoneCovering.ts'

/**
 * The placing rule as common table expressions, to stand after WITH; the last one is `placed(key, point, precision, ward_id, borough_id, beat_id)`.
 *
 * A premises known by its district only may stand at any of the district's postcodes: its point is their centre, and it is given a zone only
 * if the zone covers them all, since a guessed ward would be counted as a known one.
 * @param asked a SELECT of `key`, `own geometry(Point, 4326)` (null = none of its own) and `postcode text` (normalised, whole or in part)
 */
export const placed = (asked: string): string => `
asked as (${asked}),
part as (
  select postcode, case when postcode like '% _' then postcode else postcode || ' ' end as prefix
  from (select distinct postcode from asked where own is null and postcode not like '% ___') partial
),
district as (
  select part.postcode, ST_Collect(candidate.location::geometry) as ground
  from part
  join postcode candidate
    on candidate.postcode ~>=~ prefix and candidate.postcode ~<~ (left(prefix, -1) || chr(ascii(right(prefix, 1)) + 1))
  where candidate.location is not null
  group by part.postcode
),
found as materialized (
  select asked.key,
    coalesce(asked.own, whole.location::geometry, ST_Centroid(district.ground)) as point,
    coalesce(asked.own, whole.location::geometry, district.ground) as ground,
    case
      when asked.own is not null then 'ADDRESS'
      when whole.location is not null then 'POSTCODE'
      when district.ground is not null then 'DISTRICT'
      else 'NONE'
    end as precision
  from asked
  left join postcode whole on whole.postcode = asked.postcode
  left join district on district.postcode = asked.postcode
),
placed as materialized (
  select found.key, found.point, found.precision,
    ${zoneCovering('WARD', 'found.ground')} as ward_id,
    ${zoneCovering('BOROUGH', 'found.ground')} as borough_id,
    ${zoneCovering('BEAT', 'found.ground')} as beat_id
  from found
)`
