import type { Caller, Gate } from '../access/gate/gate.ts'
import { frameOf, type TilePlace } from '../access/gate/tiles/tileFrame.ts'
import { tileAreas } from '../access/gate/tiles/tileAreas.ts'
import { tileLines } from '../access/gate/tiles/tileLines.ts'
import { tileOutlines } from '../access/gate/tiles/tileOutlines.ts'
import { tilePoints } from '../access/gate/tiles/tilePoints.ts'
import { BadUserInput } from '../platform/errors.ts'
import { ZONE_KINDS } from '../zones/zone.entity.ts'
import { encodeAreas, encodePremises, encodeStreets, encodeZones } from './encode.ts'

/** From this zoom on, single premises are shown with their names; further out all are counted. */
const STREET_ZOOM = 14

/**
 * Cells across a tile of 512 pixels: few when zoomed out, so that circles with counts do not overlap; in streets 4
 * pixels each, so that premises at one position, such as a postcode's centre, stay together.
 */
const cellsAcross = (zoom: number): number => (zoom < STREET_ZOOM ? 8 : zoom < STREET_ZOOM + 2 ? 32 : 128)

export async function premisesTile(gate: Gate, caller: Caller, place: TilePlace): Promise<Uint8Array> {
  const shown = place.zoom < STREET_ZOOM ? [] : ['id', 'name']
  return encodePremises(
    await tilePoints(
      gate,
      caller,
      { type: 'Premises', at: 'location', shown, cells: cellsAcross(place.zoom) },
      frameOf(place),
    ),
  )
}

export async function zonesTile(gate: Gate, caller: Caller, kind: string, place: TilePlace): Promise<Uint8Array> {
  const is = ZONE_KINDS.find((known) => known.toLowerCase() === kind)
  if (is === undefined)
    throw new BadUserInput(
      { kind: `must be one of ${ZONE_KINDS.join(', ').toLowerCase()}` },
      'There are no such zones.',
      400,
    )
  const frame = frameOf(place)
  const tile = { type: 'Zone', shape: 'shape', shown: ['id', 'code', 'name'], where: { field: 'kind', is } }
  return encodeZones(await tileOutlines(gate, caller, tile, frame), frame)
}

/** The highest rank of road drawn at each zoom. */
const roadsAt = (zoom: number): number => (zoom < 10 ? 0 : zoom < 12 ? 1 : zoom < 13 ? 2 : zoom < STREET_ZOOM ? 3 : 5)

export async function streetsTile(gate: Gate, caller: Caller, place: TilePlace): Promise<Uint8Array> {
  const frame = frameOf(place)
  const tile = { table: 'street', shape: 'shape', name: 'name', rank: 'rank', upTo: roadsAt(place.zoom) }
  return encodeStreets(await tileLines(gate, caller, tile, frame), frame)
}

/** Water and parks: open data, the same for every caller. */
export async function areasTile(gate: Gate, caller: Caller, place: TilePlace): Promise<Uint8Array> {
  const tile = { table: 'map_area', shape: 'shape', kind: 'kind', name: 'name' }
  return encodeAreas(await tileAreas(gate, caller, tile, frameOf(place)), place)
}
