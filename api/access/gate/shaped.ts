import { type FieldNode, getNamedType, type GraphQLObjectType } from 'graphql'
import { jsonObject } from './json.ts'
import type { ObjectCompilation } from './object.ts'
import { fieldName, select } from './selection.ts'

/** SQL by field of an ungoverned object; an object inside it has fields of its own. */
export type Fields = { readonly [field: string]: string | Fields | ((nodes: readonly FieldNode[]) => string) }

/** An ungoverned object as JSON, in the form of its selection. */
export function shaped(
  c: ObjectCompilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  fields: Fields,
): string {
  const entries = [...select(c.reading, type, nodes)].map(([key, fieldNodes]): [string, string] => {
    const name = fieldName(fieldNodes)
    const made = fields[name]
    if (made === undefined) return [key, `'${type.name}'`]
    if (typeof made === 'string') return [key, made]
    if (typeof made === 'function') return [key, made(fieldNodes)]
    const inside = getNamedType(type.getFields()[name]!.type) as GraphQLObjectType
    return [key, shaped(c, inside, fieldNodes, made)]
  })
  return jsonObject(entries)
}
