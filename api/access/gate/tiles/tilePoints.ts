import { fieldOf, governed, type GovernedType, type ScalarField } from '../../catalogue.ts'
import type { Notes } from '../looks/disclosure.ts'
import type { Caller, Gate } from '../gate.ts'
import { jsonObject } from '../json.ts'
import { and } from '../lists/listSource.ts'
import { noteSql, noteTest, nothingTested, testedNote } from '../looks/note.ts'
import { type Compilation, guardSql, rowSql } from '../secure.ts'
import { securedColumn } from '../value.ts'
import { EXTENT, type Frame } from './tileFrame.ts'
import { alongSql, downSql, envelopeSql } from './tileSql.ts'

type PointTile = {
  type: string
  at: string
  /** Text fields, shown of an object that is alone in its cell. Empty: only counts. */
  shown: readonly string[]
  /** Across the tile, a power of two: the objects of one cell are one feature. */
  cells: number
}

/** `x`, `y` in the tile's units; the shown fields only where `count` is 1. */
export type PointFeature = { x: number; y: number; count: number } & Readonly<Record<string, string | number | null>>

/** Only what the caller may read counts, in whole numbers: sums must not depend on the order in which rows are read. */
export async function tilePoints(gate: Gate, caller: Caller, tile: PointTile, frame: Frame): Promise<PointFeature[]> {
  const type = governed(gate.catalogue, tile.type)
  const planKey = ['points', tile.type, tile.at, ...tile.shown].join(' ')
  const answer = await gate.ask(
    caller,
    { frame, cellBits: Math.log2(EXTENT / tile.cells), lastCell: tile.cells - 1 },
    planKey,
    (c, notes) => pointsSql(c, notes, type, tile),
  )
  return (JSON.parse(answer) as { features: PointFeature[] }).features
}

function pointsSql(c: Compilation, notes: Notes, type: GovernedType, { at, shown }: PointTile): string {
  const alias = c.alias()
  const looked = [at, ...shown].map((name) => fieldOf(type, name) as ScalarField)
  const note = noteSql(c, type, alias, looked, notes)
  const noted = note ? `, (${note[0]})::text as note_key, (${note[1]})::text as note_about` : ''
  const fields = shown.map((name) => `, (${securedColumn(c, type, name, alias)})::text as "${name}"`).join('')
  const point = `${alias}.${(fieldOf(type, at) as ScalarField).column}::geometry`
  const cell = `floor(${alongSql(c, `ST_X(${point})`)})::int as x, floor(${downSql(c, `ST_Y(${point})`)})::int as y`
  const conditions = [
    rowSql(c, type, alias),
    type.archivable ? `${alias}.archived_at is null` : 'true',
    guardSql(c, type, at, alias),
    `${point} && ${envelopeSql(c, 0)}`,
  ]
  const rows = `select ${cell}${fields}${noted} from ${type.table} ${alias} where true${and(conditions)}`

  const centre: [string, string][] = [
    ['x', 'round(avg(p.x))::int'],
    ['y', 'round(avg(p.y))::int'],
    ['count', 'count(*)::int'],
  ]
  const alone = jsonObject(
    [...centre, ...shown.map((name): [string, string] => [name, `min(p."${name}")`])],
    note && ['min(p.note_key)', 'min(p.note_about)'],
  )
  const feature =
    shown.length === 0 ? jsonObject(centre) : `case when count(*) = 1 then ${alone} else ${jsonObject(centre)} end`
  const bits = c.parameters.add('int', (run) => run.args['cellBits'])
  // A shift rounds down where a division rounds towards nought: what lies beyond the tile's edge must not fall into its
  // first cell.
  const features = `
    select ${feature} as feature, p.y >> ${bits} as down, p.x >> ${bits} as along
    from (${rows}) p
    group by down, along
  `

  const tested = nothingTested()
  for (const field of looked) noteTest(c, type, field, tested)
  const last = c.parameters.add('int', (run) => run.args['lastCell'])
  // The index uses a box rounded outwards. In WHERE, the planner would compute each row's cell twice.
  const own = `filter (where f.down between 0 and ${last} and f.along between 0 and ${last})`
  const list = `coalesce(json_agg(f.feature order by f.down, f.along) ${own}, '[]'::json)`
  return `select ${jsonObject([['features', list]], testedNote(tested, notes))}::text as answer from (${features}) f`
}
