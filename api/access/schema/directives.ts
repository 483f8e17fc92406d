import {
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
} from 'graphql'
import type { Classification } from '../catalogue.ts'
import type { DataClass } from '../classes.ts'

type Annotated = GraphQLObjectType | GraphQLField<unknown, unknown> | GraphQLEnumValue

/** Arguments of each use of a directive on a type or field, in their order. */
export function directives(schema: GraphQLSchema, annotated: Annotated, name: string): Record<string, unknown>[] {
  const definition = schema.getDirective(name)
  if (!definition) throw new Error(`The schema does not declare @${name}`)
  return (annotated.astNode?.directives ?? [])
    .filter((node) => node.name.value === name)
    .map((node) => getDirectiveValues(definition, { directives: [node] }) ?? {})
}

export const directive = (
  schema: GraphQLSchema,
  annotated: Annotated,
  name: string,
): Record<string, unknown> | undefined => directives(schema, annotated, name)[0]

/** The classes that a field stands in: its own, or those of its type. */
export function classification(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): { classes: Classification[]; writtenAs: DataClass | null } {
  const own = directives(schema, field, 'classified')
  const classified = own.length > 0 ? own : directives(schema, type, 'classified')
  return {
    classes: classified.map(({ as, when }) => (when ? { as, when } : { as }) as Classification),
    writtenAs: (own[0]?.['writtenAs'] as DataClass | undefined) ?? null,
  }
}
