import {
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql'

const OF_A_LIST = (type: string) => `
  filter: ${type}Filter
  sort: [${type}Sort!]
  first: Int = 50
  after: String
  includeArchived: Boolean = false`

/** Gives each field of `root` that returns a connection of a `@record` type, and names no arguments, those of a list. */
export function withListArguments(
  root: ObjectTypeDefinitionNode,
  records: ReadonlySet<string>,
): ObjectTypeDefinitionNode {
  const fields = (root.fields ?? []).map((field) => {
    const type = /^(\w+)Connection$/.exec(named(field.type))?.[1]
    const isList = type !== undefined && records.has(type) && (field.arguments ?? []).length === 0
    return isList ? { ...field, arguments: argumentsOf(type) } : field
  })
  return { ...root, fields }
}

function argumentsOf(type: string): readonly InputValueDefinitionNode[] {
  const [root] = parse(`type Query { list(${OF_A_LIST(type)}): Int }`).definitions
  const [field] = (root as ObjectTypeDefinitionNode).fields as readonly [FieldDefinitionNode]
  return field.arguments ?? []
}

const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type))
