import { type GraphQLField, type GraphQLNamedType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql'
import { intoOneList } from '../access/schema/computed.ts'
import { isComputed, pathsOf } from './computedFields.ts'
import { COMPUTED_LIGHT, COMPUTED_VALUE } from './prices.ts'

type Field = GraphQLField<unknown, unknown>

/** For one object: less if the field reads only one list of the object's own. */
export function computedPrice(schema: GraphQLSchema, type: GraphQLNamedType, field: Field): number {
  const paths = pathsOf(field)
  const list = paths[0]?.split('.')[0]
  const target = list !== undefined && isObjectType(type) ? type.getFields()[list]?.type : undefined
  const listed = target && schema.getType(getNamedType(target).name)
  const isPlain = (path: string): boolean =>
    isObjectType(listed) && !isComputed(listed.getFields()[path.split('.')[1] ?? ''])
  return intoOneList(paths) && paths.every(isPlain) ? COMPUTED_LIGHT : COMPUTED_VALUE
}
