import { type DefinitionNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql'
import { argumentOf, directiveOf } from './directives.ts'

const before = (as: string) => `
  id: ID! @classified(as: ${as}) @filterable
  "Rises by one with each change; an update carries the version that it was made on."
  version: Int @classified(as: ${as})
  createdAt: DateTime @classified(as: ${as}) @filterable @sortable
  updatedAt: DateTime @classified(as: ${as}) @filterable @sortable
  "Set when the record was archived. Lists leave archived records out."
  archivedAt: DateTime @classified(as: ${as}) @filterable`
const AFTER = `
  access: Access!`

/** Adds the fields that every record has (`@record(as:)`), except those that the type writes itself. */
export function withRecordFields(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition
  const record = directiveOf(definition, 'record')
  if (!record) return definition
  const own = definition.fields ?? []
  const as = argumentOf(record, 'as')
  const [first, last] = [fieldsOf(before(as)), fieldsOf(AFTER)].map((fields) =>
    fields.map((field) => named(own, field) ?? field),
  ) as [FieldDefinitionNode[], FieldDefinitionNode[]]
  const rest = own.filter((field) => !named(first, field) && !named(last, field))
  return { ...definition, fields: [...first, ...rest, ...last] }
}

const named = (fields: readonly FieldDefinitionNode[], { name }: FieldDefinitionNode) =>
  fields.find((field) => field.name.value === name.value)

const fieldsOf = (sdl: string): readonly FieldDefinitionNode[] =>
  (parse(`type Record {${sdl}}`).definitions[0] as ObjectTypeDefinitionNode).fields ?? []
