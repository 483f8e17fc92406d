import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import type { Answer } from './answer.ts'
import { firstOf } from './lists/connection.ts'
import type { Caller, Gate } from './gate.ts'
import { jsonObject } from './json.ts'
import { pointEntries } from './object.ts'
import type { Parameters } from './plan.ts'
import { fieldName, select } from './selection.ts'

/** Rows of open data: unguarded and not recorded, because they are the same for everybody and about nobody. */
export type OpenRows = {
  /** Part of the plan key: must differ wherever the SQL does. */
  planKey: string
  from: (parameter: Parameters['add']) => string
  fields: Readonly<Record<string, string>>
  orderBy: (parameter: Parameters['add']) => string
}

export function openRows(
  gate: Gate,
  info: GraphQLResolveInfo,
  caller: Caller,
  args: Readonly<Record<string, unknown>>,
  rows: OpenRows,
): Promise<Answer> {
  return gate.answer(info, caller, args, `open|${rows.planKey}`, (c) => {
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
      select ${jsonObject(entries)} as shown, row_number() over (order by ${rows.orderBy(parameter)}) as rank
      from ${rows.from(parameter)}
    `
    return `
      select coalesce(json_agg(p.shown order by p.rank), '[]'::json)::text as answer
      from (${page} order by rank limit ${parameter('int', firstOf)}) p
    `
  })
}
