import {
  type FieldNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql'

type Variables = Readonly<Record<string, unknown>>
type Field = GraphQLField<unknown, unknown>

/** Null if the field has no such argument. A filter by ids finds no more than it names. */
export function pageSize(variables: Variables, field: Field, { arguments: given = [] }: FieldNode): number | null {
  const argument = field.args.find(({ name }) => name === 'first')
  if (!argument) return null
  const asked = numberIn(given.find(({ name }) => name.value === 'first')?.value, variables)
  const usual = typeof argument.defaultValue === 'number' ? argument.defaultValue : 1
  const first = typeof asked === 'number' ? asked : usual
  const filter = given.find(({ name }) => name.value === 'filter')?.value
  return Math.max(1, Math.min(first, filter ? mostNamed(valueFromASTUntyped(filter, variables)) : Infinity))
}

function numberIn(node: ValueNode | undefined, variables: Variables): unknown {
  if (node?.kind === Kind.VARIABLE) return variables[node.name.value]
  return node?.kind === Kind.INT ? Number(node.value) : undefined
}

/** Other tests, beside the ids or in groups, only narrow the result. */
function mostNamed(filter: unknown): number {
  const { eq, in: among } = (filter as { id?: { eq?: unknown; in?: unknown } | null } | null | undefined)?.id ?? {}
  if (typeof eq === 'string' || typeof eq === 'number') return 1
  return Array.isArray(among) ? among.length : Infinity
}

/** Variables that a page's size may depend on: numbers, ids and filters. Fragments use them too. */
export const sizing = ({ variableDefinitions = [] }: OperationDefinitionNode): string[] =>
  variableDefinitions
    .filter(({ type }) => /^(Int|ID|\w*Filter)$/.test(named(type)))
    .map(({ variable }) => variable.name.value)

export function sizeOf(value: unknown): string | number {
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return `${value.length} ids`
  if (typeof value === 'object' && value !== null) return `${mostNamed(value)} or ${mostNamed({ id: value })} ids`
  return typeof value
}

const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type))
