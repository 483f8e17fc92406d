import type { Caller, Gate } from '../gate.ts'
import { jsonObject } from '../json.ts'
import type { Compilation } from '../secure.ts'
import { type Frame, MARGIN } from './tileFrame.ts'
import { envelopeSql, twkbSql } from './tileSql.ts'

type LineTile = {
  table: string
  /** Column of LineStrings in EPSG:4326, with an index. */
  shape: string
  name: string
  /** Column of whole numbers: 1 is seen from furthest away. */
  rank: string
  upTo: number
}

export type LineFeature = { name: string | null; rank: number; lines: string }

/** The greatest roads first. At the zooms that draw all of them, a tile of central London has about 900. */
const MOST_LINES = 5_000

export async function tileLines(gate: Gate, caller: Caller, tile: LineTile, frame: Frame): Promise<LineFeature[]> {
  const planKey = ['lines', tile.table, tile.shape, tile.name, tile.rank].join(' ')
  const answer = await gate.ask(caller, { frame, upTo: tile.upTo }, planKey, (c) => linesSql(c, tile))
  return JSON.parse(answer) as LineFeature[]
}

function linesSql(c: Compilation, { table, shape, name, rank }: LineTile): string {
  const upTo = c.parameters.add('int', (run) => run.args['upTo'])
  const crossing =
    `select ${name} as name, ${rank} as rank, ${shape} as shape from ${table} ` +
    `where ${shape} && ${envelopeSql(c, MARGIN)} and ${rank} <= ${upTo} order by ${rank} limit ${MOST_LINES}`
  // Consecutive lines of one street become one, so that its name is written once along it.
  const whole = `
    select name, rank, ST_Multi(ST_LineMerge(ST_Collect(shape))) as lines
    from (${crossing}) crossing
    group by name, rank
  `
  const feature = jsonObject([
    ['name', 'name'],
    ['rank', 'rank'],
    ['lines', twkbSql(c, 'lines')],
  ])
  return `
    select coalesce(json_agg(${feature} order by rank desc, name), '[]'::json)::text as answer
    from (${whole}) whole
  `
}
