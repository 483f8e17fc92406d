// Seven decimals of a degree are a centimetre. PostGIS returns nine at most as GeoJSON.
const DECIMALS = 1e7

/** Degrees as stored, of points and geometries: what was read can be written again unchanged. */
export const keptDegrees = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS + 0
