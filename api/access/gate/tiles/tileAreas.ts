import type { Caller, Gate } from '../gate.ts'
import { jsonObject } from '../json.ts'
import type { Compilation } from '../secure.ts'
import { type Frame, MARGIN } from './tileFrame.ts'
import { envelopeSql, frameValue, twkbSql } from './tileSql.ts'

type AreaTile = {
  table: string
  /** Column of MultiPolygons in EPSG:4326, with an index. */
  shape: string
  kind: string
  name: string
}

export type AreaFeature = { kind: string; name: string | null; shape: string }

/** In units: two pixels on a tile of 512. A smaller area is not seen. */
const SMALLEST = 16
const MOST_AREAS = 2_000

export async function tileAreas(gate: Gate, caller: Caller, tile: AreaTile, frame: Frame): Promise<AreaFeature[]> {
  const planKey = ['areas', tile.table, tile.shape, tile.kind, tile.name].join(' ')
  return JSON.parse(await gate.ask(caller, { frame }, planKey, (c) => areasSql(c, tile))) as AreaFeature[]
}

function areasSql(c: Compilation, { table, shape, kind, name }: AreaTile): string {
  const least = frameValue(c, ({ unitsPerDegree }) => SMALLEST / unitsPerDegree)
  const across = `greatest(ST_XMax(${shape}) - ST_XMin(${shape}), ST_YMax(${shape}) - ST_YMin(${shape}))`
  const crossing =
    `select id, ${kind} as kind, ${name} as name, ${shape} as shape, ${across} as across from ${table} ` +
    `where ${shape} && ${envelopeSql(c, MARGIN)} and ${across} >= ${least} order by across desc limit ${MOST_AREAS}`
  const feature = jsonObject([
    ['kind', 'kind'],
    ['name', 'name'],
    ['shape', twkbSql(c, 'shape')],
  ])
  // Smaller areas are drawn later, so that a pond shows in its park.
  return `
    select coalesce(json_agg(${feature} order by across desc, id), '[]'::json)::text as answer
    from (${crossing}) crossing
  `
}
