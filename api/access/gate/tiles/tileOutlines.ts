import { fieldOf, governed, type GovernedType, type ScalarField } from '../../catalogue.ts'
import type { Notes } from '../looks/disclosure.ts'
import type { Caller, Gate } from '../gate.ts'
import { jsonObject } from '../json.ts'
import { and } from '../lists/listSource.ts'
import { noteSql, noteTest, nothingTested, testedNote } from '../looks/note.ts'
import { type Compilation, guardSql, rowSql } from '../secure.ts'
import { EXTENT, type Frame, MARGIN } from './tileFrame.ts'
import { alongSql, downSql, envelopeSql, twkbSql } from './tileSql.ts'
import { securedColumn } from '../value.ts'

type OutlineTile = {
  type: string
  shape: string
  shown: readonly string[]
  where: { field: string; is: string }
}

/** `shape`: the whole area in degrees, as base64 of TWKB. `label`: in the tile's units, if inside the tile. */
export type OutlineFeature = {
  properties: Readonly<Record<string, string | null>>
  shape: string
  label: [number, number] | null
}

export async function tileOutlines(
  gate: Gate,
  caller: Caller,
  tile: OutlineTile,
  frame: Frame,
): Promise<OutlineFeature[]> {
  const type = governed(gate.catalogue, tile.type)
  const planKey = ['outlines', tile.type, tile.shape, tile.where.field, ...tile.shown].join(' ')
  const answer = await gate.ask(caller, { frame, is: tile.where.is }, planKey, (c, notes) =>
    outlinesSql(c, notes, type, tile),
  )
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
    `${columnOf(shape)} && ${envelopeSql(c, MARGIN)}`,
  ]
  const properties = jsonObject(shown.map((name) => [name, securedColumn(c, type, name, alias)]))
  // Cut and simplified later in TypeScript: the database's functions take time by the square of the corners for odd
  // outlines, and hear no timeout.
  const outline = twkbSql(c, columnOf(shape))
  const feature = jsonObject(
    [
      ['properties', properties],
      ['shape', outline],
      ['label', labelSql(c, columnOf(shape))],
    ],
    noteSql(c, type, alias, looked, notes),
  )
  const rows = `${type.table} ${alias}`
  const tested = nothingTested()
  for (const field of looked) noteTest(c, type, field, tested)
  const list = `coalesce(json_agg(${feature} order by ${alias}.id), '[]'::json)`
  return `
    select ${jsonObject([['features', list]], testedNote(tested, notes))}::text as answer
    from ${rows}
    where true${and(conditions)}
  `
}

function labelSql(c: Compilation, shape: string): string {
  const point = `ST_PointOnSurface(${shape})`
  const [x, y] = [`floor(${alongSql(c, 'ST_X(p.point)')})::bigint`, `floor(${downSql(c, 'ST_Y(p.point)')})::bigint`]
  return `(
    select json_build_array(l.x, l.y)
    from (select ${x} as x, ${y} as y from (select ${point} as point) p) l
    where l.x between 0 and ${EXTENT - 1} and l.y between 0 and ${EXTENT - 1}
  )`
}
