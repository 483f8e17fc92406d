import {
  getNamedType,
  type GraphQLField,
  type GraphQLFieldMap,
  type GraphQLInputType,
  type GraphQLSchema,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { directive } from '../../access/schema/directives.ts'

export type Field = GraphQLField<unknown, unknown>

/**
 * The type's own list: of those that need no argument, as `premisesIn(zone: ID!)` does.
 *
 * @throws Error unless there is exactly one
 */
export function listField(schema: GraphQLSchema, type: string): Field {
  const lists = queriesOf(schema, type)
    .filter((field) => getNamedType(field.type).name === `${type}Connection`)
    .filter(({ args }) => !args.some(isRequiredArgument))
  const [only, other] = lists
  if (!only) throw new Error(`${type}Row asks for a list, and the schema has none of ${type}`)
  if (other)
    throw new Error(
      `${type}Row asks for a list, and the schema has several: ${lists.map(({ name }) => name).join(', ')}`,
    )
  return only
}

/** @throws Error where nothing reads one object of the type by its id */
export function oneField(schema: GraphQLSchema, type: string): Field {
  const found = queriesOf(schema, type).find(
    (field) => getNamedType(field.type).name === type && field.args.map(({ name }) => name).join() === 'id',
  )
  if (!found) throw new Error(`${type} has a page or a form, and the schema has no field that reads one by its id`)
  return found
}

const queriesOf = (schema: GraphQLSchema, type: string): Field[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) => isOf(schema, field, type))

const isOf = (schema: GraphQLSchema, field: Field, type: string): boolean =>
  directive(schema, field, 'operation')?.['on'] === type

/** The field that changes one object of the type, its input, and what the payload calls the object. */
export function changeField(
  schema: GraphQLSchema,
  use: string,
  type: string,
): { field: Field; input: GraphQLInputType; record: string } | undefined {
  const field = schema.getMutationType()?.getFields()[use + type]
  const input = field?.args.find(({ name }) => name === 'input')?.type
  if (!field || !input || !isOf(schema, field, type)) return undefined
  const payload = Object.values(fieldsOf(getNamedType(field.type)))
  const record = payload.find((one) => getNamedType(one.type).name === type)?.name
  return record === undefined ? undefined : { field, input, record }
}

export const fieldsOf = (type: unknown): GraphQLFieldMap<unknown, unknown> =>
  isObjectType(type) ? type.getFields() : {}
