import {
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql'

const WITHIN_AN_OBJECT = (type: string) => `
  filter: ${type}Filter
  sort: [${type}Sort!]
  first: Int = 50
  after: String`

const OF_A_LIST = (type: string) => `${WITHIN_AN_OBJECT(type)}
  includeArchived: Boolean = false`

type Arguments = (type: string) => string

/**
 * Gives each field of `root` that returns a connection of a `@record` type, and names no arguments, those of a list. A
 * list inside an object leaves archived records out.
 */
export function withListArguments(
  root: ObjectTypeDefinitionNode,
  records: ReadonlySet<string>,
  given: 'root' | 'object' = 'root',
): ObjectTypeDefinitionNode {
  const written = given === 'root' ? OF_A_LIST : WITHIN_AN_OBJECT
  const fields = (root.fields ?? []).map((field) => {
    const type = /^(\w+)Connection$/.exec(named(field.type))?.[1]
    const isList = type !== undefined && records.has(type) && (field.arguments ?? []).length === 0
    return isList ? { ...field, arguments: argumentsOf(type, written) } : field
  })
  return { ...root, fields }
}

function argumentsOf(type: string, written: Arguments): readonly InputValueDefinitionNode[] {
  const [root] = parse(`type Query { list(${written(type)}): Int }`).definitions
  const [field] = (root as ObjectTypeDefinitionNode).fields as readonly [FieldDefinitionNode]
  return field.arguments ?? []
}

const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type))
