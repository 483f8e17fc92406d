import type { Caller, Gate } from '../gate.ts'
import { jsonObject } from '../json.ts'
import type { Compilation } from '../secure.ts'
import { type Frame, margin } from './tileFrame.ts'
import { envelopeSql, frameValue, twkbSql } from './tileSql.ts'

/** Which areas of open data a tile shows. */
type AreaTile = {
  table: string
  /** Column with the areas, MultiPolygons in EPSG:4326 with an index. */
  shape: string
  kind: string
  name: string
}

/** One area, whole, as base64 of TWKB. */
export type AreaFeature = { kind: string; name: string | null; shape: string }

/** Units across which an area has to be, to be seen: two pixels on a tile of 512. */
const smallest = 16
/** Areas read for one tile, the largest first. */
const mostAreas = 2_000

/** The areas that cross a tile and are large enough to be seen at its zoom. */
export async function tileAreas(gate: Gate, caller: Caller, tile: AreaTile, frame: Frame): Promise<AreaFeature[]> {
  const shape = ['areas', tile.table, tile.shape, tile.kind, tile.name].join(' ')
  return JSON.parse(await gate.ask(caller, { frame }, shape, (c) => areasSql(c, tile))) as AreaFeature[]
}

function areasSql(c: Compilation, { table, shape, kind, name }: AreaTile): string {
  const least = frameValue(c, ({ unitsPerDegree }) => smallest / unitsPerDegree)
  const across = `greatest(ST_XMax(${shape}) - ST_XMin(${shape}), ST_YMax(${shape}) - ST_YMin(${shape}))`
  const crossing =
    `select id, ${kind} as kind, ${name} as name, ${shape} as shape, ${across} as across from ${table} ` +
    `where ${shape} && ${envelopeSql(c, margin)} and ${across} >= ${least} order by across desc limit ${mostAreas}`
  const feature = jsonObject([
    ['kind', 'kind'],
    ['name', 'name'],
    ['shape', twkbSql(c, 'shape')],
  ])
  // What is smaller is drawn later, so that a pond is seen in its park.
  return `
    select coalesce(json_agg(${feature} order by across desc, id), '[]'::json)::text as answer
    from (${crossing}) crossing
  `
}
