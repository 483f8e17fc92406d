/** The kinds of zone that a premises belongs to. */
export type PlacingZone = 'WARD' | 'BOROUGH' | 'BEAT'

/**
 * SQL for the id of the zone of this kind that covers the whole of `ground`. Where two do (a point on their border, or
 * wards of two years), the later code wins, so that the answer is always the same one.
 */
export const zoneCovering = (kind: PlacingZone, ground: string): string => `(
      select zone.id from zone
      where zone.kind = '${kind}' and zone.archived_at is null and ST_Covers(zone.shape, ${ground})
      order by zone.code desc limit 1
    )`

/** SQL for the id of the zone of this kind that has this code. */
export const zoneCoded = (kind: PlacingZone, code: string): string =>
  `(select zone.id from zone where zone.kind = '${kind}' and zone.archived_at is null and zone.code = ${code})`
