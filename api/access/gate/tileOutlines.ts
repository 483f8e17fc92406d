import { fieldOf, governed, type GovernedType, type ScalarField } from '../catalogue.ts'
import type { Notes } from './disclosure.ts'
import type { Caller, Gate } from './gate.ts'
import { jsonObject } from './json.ts'
import { and } from './listSource.ts'
import { noteSql, noteTest, nothingTested, testedNote } from './note.ts'
import { type Compilation, guardSql, rowSql } from './secure.ts'
import { securedColumn } from './value.ts'
import { extent, type Frame } from './tileFrame.ts'
import { alongSql, downSql, envelopeSql, frameValue } from './tileSql.ts'

/** Which objects a tile shows as areas. */
export type OutlineTile = {
  type: string
  /** The field with the area. */
  shape: string
  /** Text fields that are shown of each. */
  shown: readonly string[]
  /** Only objects whose field has this value. */
  where: { field: string; is: string }
}

/** One area: its rings in units of the tile, cut off a little beyond it, and where its name stands if that is inside of the tile. */
export type OutlineFeature = {
  properties: Readonly<Record<string, string | null>>
  outline: { type: 'MultiPolygon'; coordinates: [number, number][][][] } | null
  label: [number, number] | null
}

/** Units beyond the edge within which outlines go on, so that a line does not end at it. */
const margin = 64
/** Units by which an outline may be off: half a pixel on a tile of 512. */
const tolerance = 4

/** The areas that cross a tile, as plain as its zoom shows them. */
export async function tileOutlines(gate: Gate, caller: Caller, tile: OutlineTile, frame: Frame): Promise<OutlineFeature[]> {
  const type = governed(gate.catalogue, tile.type)
  const shape = ['outlines', tile.type, tile.shape, tile.where.field, ...tile.shown].join(' ')
  const answer = await gate.ask(caller, { frame, is: tile.where.is }, shape, (c, notes) => outlinesSql(c, notes, type, tile))
  return (JSON.parse(answer) as { features: OutlineFeature[] }).features
}

function outlinesSql(c: Compilation, notes: Notes, type: GovernedType, { shape, shown, where }: OutlineTile): string {
  const alias = c.alias()
  const columnOf = (name: string): string => `${alias}.${(fieldOf(type, name) as ScalarField).column}`
  const looked = [shape, where.field, ...shown].map((name) => fieldOf(type, name) as ScalarField)
  const conditions = [
    rowSql(c, type, alias),
    type.archivable ? `${alias}.archived_at is null` : 'true',
    guardSql(c, type, shape, alias),
    guardSql(c, type, where.field, alias),
    `${columnOf(where.field)} = ${c.parameters.add('text', (run) => run.args['is'])}`,
    `${columnOf(shape)} && ${envelopeSql(c, margin)}`,
  ]
  const properties = jsonObject(shown.map((name) => [name, securedColumn(c, type, name, alias)]))
  const feature = jsonObject([['properties', properties], ['outline', 'ST_AsGeoJSON(drawn.outline, 0)::json'], ['label', labelSql(c, 'sound.shape')]], noteSql(c, type, alias, looked, notes))
  const rows = `${type.table} ${alias} cross join lateral (select ST_MakeValid(${columnOf(shape)}) as shape) sound cross join lateral (select ${drawnSql(c, 'sound.shape')} as outline) drawn`
  const tested = nothingTested()
  for (const field of looked) noteTest(c, type, field, tested)
  const list = `coalesce(json_agg(${feature} order by ${alias}.id), '[]'::json)`
  return `select ${jsonObject([['features', list]], testedNote(tested, notes))}::text as answer from ${rows} where true${and(conditions)}`
}

/** An area as the tile shows it: cut, projected, in whole units of the tile, outer rings clockwise on the screen as the format has them; NULL where nothing is left. */
function drawnSql(c: Compilation, shape: string): string {
  const metresPerUnit = frameValue(c, ({ unitsPerNorthing }) => earthRadius / unitsPerNorthing)
  const projected = `ST_Simplify(ST_Transform(ST_ClipByBox2D(${shape}, ${envelopeSql(c, margin)}), 3857), ${tolerance} * ${metresPerUnit})`
  const unitsPerMetre = frameValue(c, ({ unitsPerNorthing }) => unitsPerNorthing / earthRadius)
  const metres = (of: (frame: Frame) => number): string => frameValue(c, (frame) => (of(frame) * earthRadius) / frame.unitsPerNorthing)
  const placed = `ST_TransScale(${projected}, ${metres(({ west, unitsPerDegree }) => -west * unitsPerDegree)}, ${metres(({ equator }) => -equator)}, ${unitsPerMetre}, -1 * ${unitsPerMetre})`
  return `ST_Multi(ST_ForcePolygonCCW(ST_CollectionExtract(ST_SnapToGrid(${placed}, 1), 3)))`
}

/** Metres: the radius of the sphere on which Web Mercator is made. */
const earthRadius = 6_378_137

/** A place inside of an area for its name, where it is the tile's own. */
function labelSql(c: Compilation, shape: string): string {
  const point = `ST_PointOnSurface(${shape})`
  const [x, y] = [`floor(${alongSql(c, 'ST_X(p.point)')})::bigint`, `floor(${downSql(c, 'ST_Y(p.point)')})::bigint`]
  return `(select json_build_array(l.x, l.y) from (select ${x} as x, ${y} as y from (select ${point} as point) p) l where l.x between 0 and ${extent - 1} and l.y between 0 and ${extent - 1})`
}
