import { getNamedType, type GraphQLOutputType, isObjectType, type FieldNode } from 'graphql'
import { Answer } from '../access/gate/answer.ts'
import { fieldName, type Reading, select } from '../access/gate/selection.ts'

/**
 * Of an object that a resolver has made whole, what was asked for, under the names by which it was. The gate's answers
 * have this form already.
 */
export function asSelected(
  reading: Reading,
  returns: GraphQLOutputType,
  nodes: readonly FieldNode[],
  value: unknown,
): unknown {
  const type = getNamedType(returns)
  if (typeof value !== 'object' || value === null || value instanceof Answer || !isObjectType(type)) return value
  if (Array.isArray(value)) return value.map((item) => asSelected(reading, type, nodes, item))
  const fields = type.getFields()
  return Object.fromEntries(
    [...select(reading, type, nodes)].map(([key, of]) => {
      const name = fieldName(of)
      const field = fields[name]
      if (!field) return [key, type.name]
      return [key, asSelected(reading, field.type, of, (value as Record<string, unknown>)[name]) ?? null]
    }),
  )
}
