import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Order } from '../../catalogue.ts'
import { type Filter, filterKey } from './filter.ts'
import { nullsIn } from './keyset.ts'

type Field = GraphQLField<unknown, unknown>

export type NestedArguments = Readonly<Record<string, unknown>> & {
  filter?: Filter | null
  sort?: readonly Order[] | null
  first?: unknown
  after?: string | null
}

export const nestedArguments = (
  definition: Field,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): NestedArguments => getArgumentValues(definition, node, variables)

type Asked = Pick<GraphQLResolveInfo, 'schema' | 'operation' | 'fragments' | 'variableValues'>
type Varying = { definition: Field; node: FieldNode }

const known = new WeakMap<OperationDefinitionNode, readonly Varying[]>()

/** What of the arguments of connections inside objects changes the statement's text; without variables nothing does. */
export function nestedKey(asked: Asked): string {
  let varying = known.get(asked.operation)
  if (!varying) known.set(asked.operation, (varying = varyingIn(asked)))
  if (varying.length === 0) return ''
  return JSON.stringify(
    varying.map(({ definition, node }) => {
      const { filter, sort, after } = nestedArguments(definition, node, asked.variableValues)
      return [filterKey(filter ?? null), sort ?? null, typeof after === 'string' ? nullsIn(after) : false]
    }),
  )
}

function varyingIn({ schema, operation, fragments }: Asked): Varying[] {
  const found: Varying[] = []
  const info = new TypeInfo(schema)
  const roots = [schema.getQueryType(), schema.getMutationType()]
  const enter = (node: FieldNode): void => {
    const definition = info.getFieldDef()
    if (!definition || roots.some((root) => root === info.getParentType())) return
    if (getNamedType(definition.type).name.endsWith('Connection') && hasVariable(node)) found.push({ definition, node })
  }
  for (const definition of [operation, ...Object.values(fragments)])
    visit(definition, visitWithTypeInfo(info, { [Kind.FIELD]: enter }))
  return found
}

function hasVariable({ arguments: given = [] }: FieldNode): boolean {
  let variable = false
  for (const argument of given) visit(argument, { [Kind.VARIABLE]: () => void (variable = true) })
  return variable
}
