import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql'

/** The most that one operation may cost: about as many values in its answer, at worst. */
export const mostCost = 150_000

/** Fields that give as many objects as their own or their parent's `first` says. */
type Walk = { schema: GraphQLSchema; fragments: ReadonlyMap<string, FragmentDefinitionNode>; variables: Readonly<Record<string, unknown>> }

/** The most values that an operation can give: each field counts as often as the `first`s along its path say. */
export function costOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): number {
  const fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])))
  const root = operation.operation === OperationTypeNode.MUTATION ? schema.getMutationType() : schema.getQueryType()
  return root ? selectionCost({ schema, fragments, variables }, root, operation.selectionSet, 1, 0) : 0
}

/** Each root field is a statement of its own, whatever it selects. */
const rootCost = 1000
const deepest = 50

function selectionCost(walk: Walk, type: GraphQLNamedType, selection: SelectionSetNode, page: number, depth: number): number {
  if (depth > deepest) return Infinity
  let cost = 0
  for (const node of selection.selections) {
    if (cost > mostCost) return cost
    if (node.kind === Kind.INLINE_FRAGMENT) {
      cost += selectionCost(walk, named(walk, node.typeCondition?.name.value) ?? type, node.selectionSet, page, depth + 1)
    } else if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = walk.fragments.get(node.name.value)
      if (fragment) cost += selectionCost(walk, named(walk, fragment.typeCondition.name.value) ?? type, fragment.selectionSet, page, depth + 1)
    } else {
      const field = isObjectType(type) || isAbstractType(type) ? ('getFields' in type ? type.getFields()[node.name.value] : undefined) : undefined
      if (!field) {
        cost += 1
        continue
      }
      const argument = field.args.find((arg) => arg.name === 'first')
      const first = argument ? firstOf(walk, node.arguments?.find((arg) => arg.name.value === 'first')?.value, argument.defaultValue) : null
      const isList = isListType(getNullableType(field.type))
      // A connection hands its `first` on to its `edges`; a nested list multiplies at once.
      const times = isList ? (first ?? page) : 1
      const inside = node.selectionSet ? selectionCost(walk, getNamedType(field.type), node.selectionSet, isList ? 1 : (first ?? page), depth + 1) : 0
      cost += (depth === 0 ? rootCost : 1) + times * inside
    }
  }
  return cost
}

const named = (walk: Walk, name: string | undefined): GraphQLNamedType | undefined => (name === undefined ? undefined : walk.schema.getType(name))

function firstOf(walk: Walk, node: { kind: string; value?: unknown; name?: { value: string } } | undefined, otherwise: unknown): number {
  const given = node?.kind === 'Variable' ? walk.variables[node.name?.value ?? ''] : node?.kind === 'IntValue' ? Number(node.value) : undefined
  const first = typeof given === 'number' ? given : typeof otherwise === 'number' ? otherwise : 1
  return Math.max(1, first)
}
