import {
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type GraphQLResolveInfo,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql'

export type Reading = {
  schema: GraphQLSchema
  fragments: Readonly<Record<string, FragmentDefinitionNode>>
  variables: Readonly<Record<string, unknown>>
}

/** How many root fields an operation has; null where fragments make that unclear. */
export function rootsOf({ operation, path }: Pick<GraphQLResolveInfo, 'operation' | 'path'>): number | null {
  // What a change shows comes after it, and by itself.
  if (path.prev) return 1
  const { selections } = operation.selectionSet
  return selections.every(({ kind }) => kind === Kind.FIELD) ? selections.length : null
}

/** By response key, merged as GraphQL § 6.3.2 (CollectFields) says. */
type Selected = Map<string, FieldNode[]>

export function select(reading: Reading, type: GraphQLObjectType, nodes: readonly FieldNode[]): Selected {
  const selected: Selected = new Map()
  const seen = new Set<string>()
  for (const node of nodes) if (node.selectionSet) collect(reading, type, node.selectionSet, selected, seen)
  return selected
}

function collect(
  reading: Reading,
  type: GraphQLObjectType,
  selectionSet: SelectionSetNode,
  into: Selected,
  seen: Set<string>,
): void {
  for (const node of selectionSet.selections) {
    if (getDirectiveValues(GraphQLSkipDirective, node, reading.variables)?.['if'] === true) continue
    if (getDirectiveValues(GraphQLIncludeDirective, node, reading.variables)?.['if'] === false) continue
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value
      into.set(key, [...(into.get(key) ?? []), node])
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      if (applies(reading, type, node.typeCondition?.name.value)) collect(reading, type, node.selectionSet, into, seen)
    } else if (!seen.has(node.name.value)) {
      seen.add(node.name.value)
      const fragment = reading.fragments[node.name.value]
      if (fragment && applies(reading, type, fragment.typeCondition.name.value))
        collect(reading, type, fragment.selectionSet, into, seen)
    }
  }
}

function applies(reading: Reading, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true
  const named: GraphQLNamedType | undefined = reading.schema.getType(condition)
  return named !== undefined && isAbstractType(named) && reading.schema.isSubType(named, type)
}

export const fieldName = (nodes: readonly FieldNode[]): string => (nodes[0] as FieldNode).name.value
