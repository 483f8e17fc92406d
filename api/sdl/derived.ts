import { type FieldDefinitionNode, Kind, print, type TypeDefinitionNode, type TypeNode } from 'graphql'
import { directiveOf } from './directives.ts'

/** All types by name, except the built-in scalars. */
export type Types = ReadonlyMap<string, TypeDefinitionNode>

// Each writes the SDL of a derived type; null if the subject is not of the right kind.

export function enumFilter({ kind, name: { value } }: TypeDefinitionNode): string | null {
  if (kind !== Kind.ENUM_TYPE_DEFINITION) return null
  return `input ${value}Filter { eq: ${value} ne: ${value} in: [${value}!] isNull: Boolean }`
}

/** Of a list of plain values, named by what it lists. Null for records: their own filter asks whether some meet it. */
export function listFilter({ kind, name: { value } }: TypeDefinitionNode): string | null {
  if (kind !== Kind.ENUM_TYPE_DEFINITION && kind !== Kind.SCALAR_TYPE_DEFINITION) return null
  return `
    "Of a list. \`has\`: this value is in it; \`hasSome\`: at least one of these is."
    input ${value}ListFilter { has: ${value} hasSome: [${value}!] isNull: Boolean }`
}

export function filter(type: TypeDefinitionNode, written: Types): string | null {
  const tests = marked(type, 'filterable').map((field) => `${field.name.value}: ${filterOf(field.type, written)}`)
  if (tests.length === 0) return null
  const own = `${type.name.value}Filter`
  return `input ${own} { ${tests.join(' ')} and: [${own}!] or: [${own}!] not: ${own} }`
}

function filterOf(type: TypeNode, written: Types): string {
  const name = named(type)
  const own = `${name}Filter`
  const isList = nullable(type).kind === Kind.LIST_TYPE
  return isList && isPlain(name, written) && !asksForMember(written.get(own)) ? `${name}ListFilter` : own
}

const isPlain = (name: string, written: Types): boolean => {
  const kind = written.get(name)?.kind
  return kind === undefined || kind === Kind.ENUM_TYPE_DEFINITION || kind === Kind.SCALAR_TYPE_DEFINITION
}

/** A filter of a list may be written by hand, as that of an account's roles is. */
const asksForMember = (filter: TypeDefinitionNode | undefined): boolean =>
  filter?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && (filter.fields ?? []).some(({ name }) => name.value === 'has')

export function sortField(type: TypeDefinitionNode): string | null {
  const fields = marked(type, 'sortable').map(({ name }) => name.value)
  return fields.length === 0 ? null : `enum ${type.name.value}SortField { ${fields.join(' ')} }`
}

export const sort = ({ name: { value } }: TypeDefinitionNode): string =>
  `input ${value}Sort { field: ${value}SortField! direction: SortDirection! = ASC }`

export const edge = ({ name: { value } }: TypeDefinitionNode): string =>
  `type ${value}Edge { cursor: String! node: ${value}! }`

export const connection = ({ name: { value } }: TypeDefinitionNode): string =>
  `type ${value}Connection { totalCount: Int! pageInfo: PageInfo! edges: [${value}Edge!]! }`

export const payload = ({ name: { value } }: TypeDefinitionNode): string =>
  `type ${value}Payload { ${value.charAt(0).toLowerCase()}${value.slice(1)}: ${value} }`

/** What a subscription answers with; null for a type that cannot be followed. */
export function change(type: TypeDefinitionNode): string | null {
  if (!directiveOf(type, 'live')) return null
  const { value } = type.name
  return `
    type ${value}Change {
      kind: ChangeKind!
      id: ID!
      "As the caller may read it now; null when it is GONE."
      ${value.charAt(0).toLowerCase()}${value.slice(1)}: ${value}
    }`
}

/** The fields of creation, all optional, with the id and version of the record read. */
export function update(made: TypeDefinitionNode): string | null {
  if (made.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) return null
  const name = made.name.value.replace(/^Create/, 'Update')
  const fields = (made.fields ?? []).map((field) => `${field.name.value}: ${print(nullable(field.type))}`)
  return `
    "Fields that are left out stay as they are; null empties a field."
    input ${name} { id: ID! version: Int! ${fields.join(' ')} }`
}

function marked(type: TypeDefinitionNode, directive: string): readonly FieldDefinitionNode[] {
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) return []
  return (type.fields ?? []).filter((field) => directiveOf(field, directive))
}

const nullable = (type: TypeNode): TypeNode => (type.kind === Kind.NON_NULL_TYPE ? type.type : type)

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type)
}
