import {
  type GraphQLField,
  type GraphQLSchema,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql'

type Field = GraphQLField<unknown, unknown>

export function fieldOf(schema: GraphQLSchema, name: string, field: string): Field | undefined {
  const type = schema.getType(name)
  return isObjectType(type) ? type.getFields()[field] : undefined
}

export const isComputed = (field: Field | undefined): boolean =>
  field?.astNode?.directives?.some(({ name }) => name.value === 'computed') ?? false

/** What a computed field looks at (`@computed(from:)`). */
export function pathsOf(field: Field): readonly string[] {
  const from = field.astNode?.directives
    ?.find(({ name }) => name.value === 'computed')
    ?.arguments?.find(({ name }) => name.value === 'from')
  return from ? [valueFromASTUntyped(from.value) as string | string[]].flat() : []
}

/** Whether a field is computed from more than columns of its own record, which cost as little as one more column. */
export function computedElsewhere(schema: GraphQLSchema, type: string, name: string): boolean {
  const field = fieldOf(schema, type, name)
  if (!field || !isComputed(field)) return false
  return !pathsOf(field).every((path) => {
    const read = fieldOf(schema, type, path)
    return read !== undefined && !isComputed(read) && isOne(read)
  })
}

const isOne = ({ type }: Field): boolean => {
  const nullable = getNullableType(type)
  return isLeafType(nullable) || (isObjectType(nullable) && !isListType(nullable))
}
