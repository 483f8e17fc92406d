import type { Caller, Gate } from './gate.ts'
import { jsonObject } from './json.ts'
import type { Compilation } from './secure.ts'
import type { Frame } from './tileFrame.ts'
import { envelopeSql, frameValue } from './tileSql.ts'

/** Which lines of open data a tile shows. */
export type LineTile = {
  table: string
  /** Column with the lines, LineStrings in EPSG:4326 with an index. */
  shape: string
  name: string
  /** Column with a whole number: 1 is seen from furthest away. */
  rank: string
  /** The greatest rank that is drawn. */
  upTo: number
}

/** Lines of one name and rank, in units of the tile. */
export type LineFeature = { name: string | null; rank: number; lines: readonly (readonly [number, number])[][] }

/** Units beyond the edge within which lines go on, so that none ends at it. */
const margin = 64
/** Units by which a line may be off. */
const tolerance = 4
/** Lines read for one tile, the greatest roads first: at the zooms at which all are drawn, a tile of central London has about 900. */
const mostLines = 5_000

/** Metres: the radius of the sphere on which Web Mercator is made. */
const earthRadius = 6_378_137

/** The lines that cross a tile, as plain as its zoom shows them. */
export async function tileLines(gate: Gate, caller: Caller, tile: LineTile, frame: Frame): Promise<LineFeature[]> {
  const shape = ['lines', tile.table, tile.shape, tile.name, tile.rank].join(' ')
  const answer = await gate.ask(caller, { frame, upTo: tile.upTo }, shape, (c) => linesSql(c, tile))
  return (JSON.parse(answer) as LineFeature[]).filter(({ lines }) => lines.length > 0)
}

function linesSql(c: Compilation, { table, shape, name, rank }: LineTile): string {
  const upTo = c.parameters.add('int', (run) => run.args['upTo'])
  const crossing = `select ${name} as name, ${rank} as rank, ${shape} as shape from ${table} where ${shape} && ${envelopeSql(c, margin)} and ${rank} <= ${upTo} order by ${rank} limit ${mostLines}`
  // Lines of one street that follow each other become one, so that its name is written once along it.
  const whole = `select name, rank, ${drawnSql(c, 'ST_LineMerge(ST_Collect(shape))')} as drawn from (${crossing}) crossing group by name, rank`
  const feature = jsonObject([['name', 'name'], ['rank', 'rank'], ['lines', `ST_AsGeoJSON(drawn, 0)::json -> 'coordinates'`]])
  return `select coalesce(json_agg(${feature} order by rank desc, name), '[]'::json)::text as answer from (${whole}) whole where not ST_IsEmpty(drawn)`
}

/** Lines as the tile shows them: cut, projected, in whole units of the tile. */
function drawnSql(c: Compilation, shape: string): string {
  const metres = (of: (frame: Frame) => number): string => frameValue(c, (frame) => (of(frame) * earthRadius) / frame.unitsPerNorthing)
  const unitsPerMetre = frameValue(c, ({ unitsPerNorthing }) => unitsPerNorthing / earthRadius)
  const projected = `ST_Simplify(ST_Transform(ST_ClipByBox2D(${shape}, ${envelopeSql(c, margin)}), 3857), ${metres(() => tolerance)})`
  const placed = `ST_TransScale(${projected}, ${metres(({ west, unitsPerDegree }) => -west * unitsPerDegree)}, ${metres(({ equator }) => -equator)}, ${unitsPerMetre}, -1 * ${unitsPerMetre})`
  return `ST_Multi(ST_CollectionExtract(ST_SnapToGrid(${placed}, 1), 2))`
}
