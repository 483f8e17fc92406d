import { cellsOf } from '../geography/map.ts'
import { across, crossing, type Line } from '../geography/lines.ts'
import { degrees, type Position } from '../geography/position.ts'
import type { Cell } from '../geography/voronoi.ts'
import { WARDS } from '../geography/wards.ts'
import { insertRows, type Run } from '../insertRows.ts'

type Street = { name: string; rank: number; line: Line }

const SOURCE = 'DEMO'
const GREAT = [
  'Cheapside',
  'Cornhill',
  'Bishopsgate',
  'Fleet Street',
  'Ludgate Hill',
  'Moorgate',
  'London Wall',
  'Queen Victoria Street',
  'Upper Thames Street',
]
const unit = degrees(1)
/** Two perpendicular directions, rotated like the City's streets. */
const ALONG = [0.96 * unit.longitude, 0.28 * unit.latitude] as const
const UP = [-0.28 * unit.longitude, 0.96 * unit.latitude] as const

/** Straight streets of each ward: real names in invented places. A second call adds nothing. */
export async function seedStreets(run: Run): Promise<void> {
  const known = await run({ text: 'select 1 from street_source where source = $1', values: [SOURCE] })
  if (known.length > 0) return
  const drawn = WARDS.map(({ code, streets }) => streetsOf(cellsOf(code), streets))
  await insertRows(run, 'street_source', { source: 'text', attribution: 'text' }, [
    { source: SOURCE, attribution: 'Streets of the demo force are fictional' },
  ])
  const lines = drawn.flat().map(({ name, rank, line }) => ({ source: SOURCE, name, rank, shape: lineText(line) }))
  await insertRows(run, 'street', { source: 'text', name: 'text', rank: 'smallint', shape: 'geometry' }, lines)
  const places = drawn.flatMap((streets) => [
    ...streets.map(({ name, line }) => ({ name, meets: null, at: middle(line) })),
    ...corners(streets),
  ])
  const rows = places.map(({ name, meets, at }) => ({
    source: SOURCE,
    name,
    meets,
    location: `SRID=4326;POINT(${at.join(' ')})`,
  }))
  await insertRows(run, 'street_place', { source: 'text', name: 'text', meets: 'text', location: 'geography' }, rows)
}

/** Distributes names over the ward's cells; in each, streets run side by side in two directions. */
function streetsOf(cells: readonly Cell[], names: readonly string[]): Street[] {
  return cells.flatMap((cell, n) => {
    const own = names.filter((_name, i) => i % cells.length === n)
    const half = Math.ceil(own.length / 2)
    return own.flatMap((name, i) => {
      const [way, aside, place, among] = i < half ? [ALONG, UP, i, half] : [UP, ALONG, i - half, own.length - half]
      const metres = (place - (among - 1) / 2) * 45
      const [x, y] = mean(cell)
      const line = across(cell, [x + metres * aside[0], y + metres * aside[1]], way)
      return line ? [{ name, rank: GREAT.includes(name) ? 1 : 4, line }] : []
    })
  })
}

function corners(streets: readonly Street[]): { name: string; meets: string; at: Position }[] {
  return streets.flatMap((one, i) =>
    streets.slice(i + 1).flatMap((other) => {
      const at = crossing(one.line, other.line)
      const [name, meets] = [one.name, other.name].sort()
      return at && name !== undefined && meets !== undefined ? [{ name, meets, at }] : []
    }),
  )
}

const middle = ([from, to]: Line): Position => [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
const mean = (cell: Cell): Position => [
  cell.reduce((sum, [x]) => sum + x, 0) / cell.length,
  cell.reduce((sum, [, y]) => sum + y, 0) / cell.length,
]
const lineText = (line: Line): string => `SRID=4326;LINESTRING(${line.map((position) => position.join(' ')).join(',')})`
