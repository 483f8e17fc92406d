import { type GraphQLField, Kind, type FieldNode, type OperationDefinitionNode, type TypeNode, valueFromASTUntyped } from 'graphql'

type Variables = Readonly<Record<string, unknown>>

/** How many a list or connection gives at most; null where the field has no such argument. A filter by ids finds no more than it names. */
export function pageSize(variables: Variables, field: GraphQLField<unknown, unknown>, { arguments: given = [] }: FieldNode): number | null {
  const argument = field.args.find(({ name }) => name === 'first')
  if (!argument) return null
  const node = given.find(({ name }) => name.value === 'first')?.value
  const asked: unknown = node?.kind === Kind.VARIABLE ? variables[node.name.value] : node?.kind === Kind.INT ? Number(node.value) : undefined
  const first = typeof asked === 'number' ? asked : typeof argument.defaultValue === 'number' ? argument.defaultValue : 1
  const filter = given.find(({ name }) => name.value === 'filter')?.value
  return Math.max(1, Math.min(first, filter ? mostNamed(valueFromASTUntyped(filter, variables)) : Infinity))
}

/** How many records a filter names by their ids at most. What stands beside the test, or in groups, only narrows it. */
function mostNamed(filter: unknown): number {
  const { eq, in: among } = (filter as { id?: { eq?: unknown; in?: unknown } | null } | null | undefined)?.id ?? {}
  if (typeof eq === 'string' || typeof eq === 'number') return 1
  return Array.isArray(among) ? among.length : Infinity
}

/** Variables on which the size of a page may depend: numbers, ids and filters. Fragments use them too. */
export const sizing = ({ variableDefinitions = [] }: OperationDefinitionNode): string[] =>
  variableDefinitions.flatMap(({ variable, type }) => (/^(Int|ID|\w*Filter)$/.test(named(type)) ? [variable.name.value] : []))

/** What of a variable's value the size of a page may depend on: the same for all values with which an operation costs the same. */
export function sizeOf(value: unknown): string | number {
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return `${value.length} ids`
  if (typeof value === 'object' && value !== null) return `${mostNamed(value)} or ${mostNamed({ id: value })} ids`
  return typeof value
}

const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type))
