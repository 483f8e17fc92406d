import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import { getNamedType } from 'graphql'
import { governed } from '../../catalogue.ts'
import type { Answer } from '../answer.ts'
import type { Caller, Gate } from '../gate.ts'
import { jsonObject } from '../json.ts'
import { and } from '../lists/listSource.ts'
import { type ObjectCompilation, objectSql } from '../object.ts'
import { rowSql } from '../secure.ts'
import { fieldName, select } from '../selection.ts'

/** A field of an ungoverned object: one or many rows of a governed type, or a value known without the database. */
export type FieldTogether =
  | { value: (caller: Caller) => unknown }
  | { type: string; many: boolean; where: (alias: string, c: ObjectCompilation) => string }

export function fieldsTogether(
  gate: Gate,
  info: GraphQLResolveInfo,
  caller: Caller,
  of: Readonly<Record<string, FieldTogether>>,
): Promise<Answer> {
  return gate.answer(info, caller, { caller }, 'fieldsTogether', (c, notes) => {
    const objectType = getNamedType(info.returnType) as GraphQLObjectType
    const selected = select(c.reading, objectType, info.fieldNodes)
    const entries = [...selected].flatMap(([key, nodes]): [string, string][] => {
      const part = of[fieldName(nodes)]
      if (!part) return [[key, `'${objectType.name}'`]]
      if ('value' in part)
        return [[key, c.parameters.add('json', (run) => JSON.stringify(part.value(run.args['caller'] as Caller)))]]
      const type = governed(gate.catalogue, part.type)
      const alias = c.alias()
      const json = objectSql(c, type, alias, nodes, notes)
      const source = `from ${type.table} ${alias} where ${part.where(alias, c)}${and([rowSql(c, type, alias)])}`
      return [
        [
          key,
          part.many
            ? `(select coalesce(json_agg(${json} order by ${alias}.id), '[]'::json) ${source})`
            : `(select ${json} ${source} limit 1)`,
        ],
      ]
    })
    return `select ${jsonObject(entries)}::text as answer`
  })
}
