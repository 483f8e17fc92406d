/** In the grid of web maps (Web Mercator, EPSG:3857): column from the west, row from the north. */
export type TilePlace = { zoom: number; column: number; row: number }

export const EXTENT = 4096
/** In units. Outlines go on this far beyond a tile's edge, so that no line ends at it. */
export const MARGIN = 64
export const DEEPEST_ZOOM = 18

/** Edges in degrees, and how degrees become the tile's units. */
export type Frame = {
  west: number
  south: number
  east: number
  north: number
  unitsPerDegree: number
  /** For each unit of Mercator's northing. */
  unitsPerNorthing: number
  equator: number
}

export function frameOf({ zoom, column, row }: TilePlace): Frame {
  const across = 2 ** zoom
  return {
    west: longitude(column, across),
    east: longitude(column + 1, across),
    north: latitude(row, across),
    south: latitude(row + 1, across),
    unitsPerDegree: (EXTENT * across) / 360,
    unitsPerNorthing: (EXTENT * across) / (2 * Math.PI),
    equator: EXTENT * (across / 2 - row),
  }
}

/** Computed so that neighbours share the very same edge: nothing on it belongs to both or to neither. */
const longitude = (column: number, across: number): number => (column / across) * 360 - 180

const latitude = (row: number, across: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / across))) * 180) / Math.PI
