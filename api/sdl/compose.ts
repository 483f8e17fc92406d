import {
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql'
import { derive } from './derive.ts'
import { directiveOf } from './directives.ts'
import { subscriptionsTo } from './live.ts'
import { withListArguments } from './listArguments.ts'
import { withRecordFields } from './recordFields.ts'

/** `parts`: in the order in which the whole shows them. */
export function compose(parts: readonly DocumentNode[]): DocumentNode {
  const said = parts.flatMap(({ definitions }) => definitions)
  const extensions = said.filter((definition) => definition.kind === Kind.OBJECT_TYPE_EXTENSION)
  const written = said.filter((definition) => definition.kind !== Kind.OBJECT_TYPE_EXTENSION)
  const roots = written.filter(isRoot)
  const others: readonly DefinitionNode[] = written.filter((definition) => !isRoot(definition))
  const records = new Set(others.filter(isRecord).map(({ name }) => name.value))
  const whole = [
    ...others.map(withRecordFields).map((type) => (isObject(type) ? withListArguments(type, records, 'object') : type)),
    ...roots.flatMap((root) => rootOf(withListArguments(extended(root, extensions), records), others)),
  ]
  return { kind: Kind.DOCUMENT, definitions: derive(whole) }
}

const SUBSCRIPTION = 'Subscription'

const isRoot = (definition: DefinitionNode): definition is ObjectTypeDefinitionNode =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION && ['Query', 'Mutation', SUBSCRIPTION].includes(definition.name.value)

const isObject = (definition: DefinitionNode): definition is ObjectTypeDefinitionNode =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION

const isRecord = (definition: DefinitionNode): definition is ObjectTypeDefinitionNode =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION && directiveOf(definition, 'record') !== undefined

function extended(root: ObjectTypeDefinitionNode, all: readonly ObjectTypeExtensionNode[]): ObjectTypeDefinitionNode {
  const own = all.filter(({ name }) => name.value === root.name.value)
  return { ...root, fields: [...(root.fields ?? []), ...own.flatMap(({ fields = [] }) => fields)] }
}

/** A root without fields is left out: GraphQL has no empty type. */
function rootOf(root: ObjectTypeDefinitionNode, others: readonly DefinitionNode[]): ObjectTypeDefinitionNode[] {
  const own = root.name.value === SUBSCRIPTION ? subscriptionsTo(others) : []
  const fields = [...(root.fields ?? []), ...own]
  return fields.length === 0 ? [] : [{ ...root, fields }]
}
