import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import type { Answer } from './answer.ts'
import { firstOf } from './lists/connection.ts'
import type { Caller, Gate } from './gate.ts'
import { jsonObject } from './json.ts'
import { pointEntries } from './object.ts'
import type { Parameters } from './parameters.ts'
import { fieldName, select } from './selection.ts'

/**
 * Rows of open data: no rule guards them and no look at them is recorded, because they say the same to everybody and
 * are about nobody.
 */
export type OpenRows = {
  /** Part of the plan's key: questions with other SQL have another shape. */
  shape: string
  /** `table alias where …`. */
  from: (parameter: Parameters['add']) => string
  /** SQL of what each field of the type shows; of a `Point` field a geography. */
  fields: Readonly<Record<string, string>>
  orderBy: (parameter: Parameters['add']) => string
}

/** The first rows of open data as a list, by one statement; `first` of the arguments says how many. */
export function openRows(
  gate: Gate,
  info: GraphQLResolveInfo,
  caller: Caller,
  args: Readonly<Record<string, unknown>>,
  rows: OpenRows,
): Promise<Answer> {
  return gate.answer(info, caller, args, `open|${rows.shape}`, (c) => {
    const type = getNamedType(info.returnType) as GraphQLObjectType
    const pointType = c.reading.schema.getType('Point') as GraphQLObjectType
    const parameter: Parameters['add'] = (as, source) => c.parameters.add(as, source)
    const entries = [...select(c.reading, type, info.fieldNodes)].map(([key, nodes]): [string, string] => {
      const name = fieldName(nodes)
      if (name === '__typename') return [key, `'${type.name}'`]
      const sql = rows.fields[name]
      if (sql === undefined) throw new Error(`${type.name}.${name} has no SQL`)
      const isPoint = getNamedType(type.getFields()[name]?.type) === pointType
      return [key, isPoint ? jsonObject(pointEntries(c.reading, pointType, nodes, sql)) : sql]
    })
    const page = `
      select ${jsonObject(entries)} as shown, row_number() over (order by ${rows.orderBy(parameter)}) as place
      from ${rows.from(parameter)}
    `
    return `
      select coalesce(json_agg(p.shown order by p.place), '[]'::json)::text as answer
      from (${page} order by place limit ${parameter('int', firstOf)}) p
    `
  })
}
