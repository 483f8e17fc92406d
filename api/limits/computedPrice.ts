import { type GraphQLField, type GraphQLNamedType, type GraphQLSchema, getNamedType, isObjectType, valueFromASTUntyped } from 'graphql'
import { isComputed } from './inputCost.ts'
import { computedLight, computedValue } from './prices.ts'

type Field = GraphQLField<unknown, unknown>

/** What a computed field costs of one object: less where it looks no further than into one list of the object's own. */
export function computedPrice(schema: GraphQLSchema, type: GraphQLNamedType, field: Field): number {
  const paths = pathsOf(field).map((path) => path.split('.'))
  const [list] = paths[0] ?? []
  const target = list !== undefined && isObjectType(type) ? type.getFields()[list]?.type : undefined
  const listed = target && schema.getType(getNamedType(target).name)
  const isPlain = (path: readonly string[]): boolean => path.length === 2 && path[0] === list && isObjectType(listed) && !isComputed(listed.getFields()[path[1] as string])
  return paths.every(isPlain) ? computedLight : computedValue
}

function pathsOf(field: Field): readonly string[] {
  const from = field.astNode?.directives?.find(({ name }) => name.value === 'computed')?.arguments?.find(({ name }) => name.value === 'from')
  return from ? (valueFromASTUntyped(from.value) as readonly string[]) : []
}
