/** WGS 84 (EPSG:4326), degrees, longitude first as in GeoJSON. */
export type Position = readonly [longitude: number, latitude: number]

const METRES_PER_DEGREE = 111_320
const CITY_LATITUDE = 51.513

/** Metres in degrees at the City's latitude. */
export const degrees = (metres: number): { longitude: number; latitude: number } => ({
  longitude: metres / (METRES_PER_DEGREE * Math.cos((CITY_LATITUDE * Math.PI) / 180)),
  latitude: metres / METRES_PER_DEGREE,
})

/** Rounded to about ten centimetres, so that neighbouring cells share their corners exactly. */
export const rounded = ([longitude, latitude]: Position): Position => [
  Math.round(longitude * 1e6) / 1e6,
  Math.round(latitude * 1e6) / 1e6,
]
