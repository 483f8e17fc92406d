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
function directives(schema: GraphQLSchema, annotated: Annotated, name: string): Record<string, unknown>[] {
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

/** Fields of a governed type that need no class: they say nothing of the object itself. */
const structural: ReadonlySet<string> = new Set(['access'])

/** The fields of a governed type that hold something of its objects: each of them has a class. */
export const classifiedFields = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter(({ name }) => !structural.has(name))

/**
 * The classes that a field stands in.
 *
 * @throws Error naming the type and the field where it has none: a forgotten class must never be taken for one that was
 *   meant
 */
export function classification(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): { classes: Classification[]; writtenAs: DataClass | null } {
  const classified = directives(schema, field, 'classified')
  if (classified.length === 0)
    throw new Error(`${type.name}.${field.name} has no data-protection class: give it @classified(as: …)`)
  return {
    classes: classified.map(({ as, when }) => (when ? { as, when } : { as }) as Classification),
    writtenAs: (classified[0]?.['writtenAs'] as DataClass | undefined) ?? null,
  }
}
