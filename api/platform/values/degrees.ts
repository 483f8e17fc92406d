// Seven decimals of a degree are a centimetre. PostGIS returns nine at most as GeoJSON.
const decimals = 1e7

/** Degrees as stored, of points and geometries: what was read can be written again unchanged. */
export const keptDegrees = (degrees: number): number => Math.round(degrees * decimals) / decimals + 0
