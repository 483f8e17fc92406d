import { zoneCoded, zoneCovering } from './zoneCovering.ts'

/**
 * The placing rule as common table expressions, to follow WITH; the last is `placed(key, point, precision, ward_id,
 * borough_id, beat_id)`.
 * A premises known only by its district gets the centre of the district's postcodes, and a zone only if that covers
 * them all: a guessed ward would count as a known one.
 * A borough stated by a whole postcode wins even against a premises' own point: published outlines are so generalised
 * that premises near the force's edge fall into the neighbouring borough.
 * @param asked a SELECT of `key`, `own geometry(Point, 4326)` and `postcode text` (normalised, whole or part)
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
  select asked.key, whole.borough_code,
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
    coalesce(${zoneCoded('BOROUGH', 'found.borough_code')}, ${zoneCovering('BOROUGH', 'found.ground')}) as borough_id,
    ${zoneCovering('BEAT', 'found.ground')} as beat_id
  from found
)`
