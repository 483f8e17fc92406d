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

/** Fields that say nothing of the object itself and need no class. */
const STRUCTURAL: ReadonlySet<string> = new Set(['access'])

export const classifiedFields = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter(({ name }) => !STRUCTURAL.has(name))

/** @throws Error when the field has no class: a forgotten one must never pass for a chosen one. */
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
