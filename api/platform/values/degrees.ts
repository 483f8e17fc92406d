// Seven decimals of a degree are a centimetre. More say nothing, and nine are all that PostGIS gives back as GeoJSON.
const decimals = 1e7

/** Degrees as they are kept, of points and shapes: what is read can then be written again and is the same. */
export const keptDegrees = (degrees: number): number => Math.round(degrees * decimals) / decimals + 0
