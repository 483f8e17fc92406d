export type PlacingZone = 'WARD' | 'BOROUGH' | 'BEAT'

/** SQL. If two zones cover `ground` (a border, or wards of two years), the later code wins, so it is stable. */
export const zoneCovering = (kind: PlacingZone, ground: string): string => `(
      select zone.id from zone
      where zone.kind = '${kind}' and zone.archived_at is null and ST_Covers(zone.shape, ${ground})
      order by zone.code desc limit 1
    )`

/** SQL: the id of the zone with this code. */
export const zoneCoded = (kind: PlacingZone, code: string): string =>
  `(select zone.id from zone where zone.kind = '${kind}' and zone.archived_at is null and zone.code = ${code})`
