import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  Kind,
  OperationTypeNode,
} from 'graphql'
import type { Catalogue, Operation } from '../../access/catalogue.ts'
import type { Reading } from '../../access/gate/gate.ts'
import { fieldName, select } from '../../access/gate/selection.ts'
import type { Telling } from '../../access/live/tellings.ts'
import { limitSubscription } from '../../limits/limitOperations.ts'
import { BadUserInput } from '../../platform/errors.ts'
import { idOrNull } from '../../platform/values/uuid.ts'

/** What a document asks to follow, once it is checked. */
export type Subscription = {
  operation: Operation
  reading: Reading
  /** The selections of the record itself. */
  nodes: readonly FieldNode[]
  ids: ReadonlySet<string> | null
  /** An event in the form that was asked for. */
  answer: (telling: Telling<unknown>) => { data: Record<string, unknown> }
}

type Asked = {
  document: DocumentNode
  operationName?: string | null | undefined
  variables?: Record<string, unknown> | null | undefined
}

const MOST_IDS = 200

/** @throws BadUserInput, QueryTooComplex */
export function subscriptionOf(schema: GraphQLSchema, catalogue: Catalogue, asked: Asked): Subscription {
  const { document, operationName } = asked
  const node = getOperationAST(document, operationName ?? undefined) ?? undefined
  const given = asked.variables ?? {}
  limitSubscription(schema, document, node, given)
  const root = schema.getRootType(OperationTypeNode.SUBSCRIPTION)
  if (!node || !root) throw new BadUserInput({ query: 'must be a subscription' })
  const { coerced, errors } = getVariableValues(schema, node.variableDefinitions ?? [], given)
  if (errors) throw unusable(errors)
  const fragments = fragmentsOf(document)
  const selection = { schema, fragments, variables: coerced }
  const [first] = select(selection, root, [
    { kind: Kind.FIELD, name: node.name ?? NAMELESS, selectionSet: node.selectionSet },
  ])
  const [key, rootNodes] = first ?? ['', []]
  const field = rootNodes[0] && root.getFields()[rootNodes[0].name.value]
  const operation = field && catalogue.operations.get(field.name)
  if (!field || !operation) throw new BadUserInput({ query: 'must follow something' })
  const { ids } = getArgumentValues(field, rootNodes[0] as FieldNode, coerced)
  const changeType = getNamedType(field.type) as GraphQLObjectType
  const keys = [...select(selection, changeType, rootNodes)]
  const records = keys.filter(([, nodes]) => !PLAIN.has(fieldName(nodes)))
  if (records.length > 1) throw new BadUserInput({ [field.name]: 'must select the record once' })
  return {
    operation,
    reading: {
      path: { prev: undefined, key, typename: root.name },
      operation: node,
      schema,
      fragments,
      variableValues: coerced,
    },
    nodes: records.flatMap(([, nodes]) => nodes),
    ids: idsOf(ids),
    answer({ kind, id, row }) {
      const plain: Record<string, unknown> = { kind, id, __typename: changeType.name }
      const value = keys.map(([name, nodes]) => [name, PLAIN.has(fieldName(nodes)) ? plain[fieldName(nodes)] : row])
      return { data: { [key]: Object.fromEntries(value) as unknown } }
    },
  }
}

const NAMELESS = { kind: Kind.NAME, value: '' } as const
const PLAIN: ReadonlySet<string> = new Set(['kind', 'id', '__typename'])

const fragmentsOf = (document: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  )

/** Ids that cannot be anybody's are followed in vain, like those of records that the caller may not read. */
function idsOf(given: unknown): ReadonlySet<string> | null {
  if (!Array.isArray(given)) return null
  if (given.length < 1 || given.length > MOST_IDS) throw new BadUserInput({ ids: `must be 1 to ${MOST_IDS} ids` })
  return new Set(given.map(idOrNull).filter((id) => id !== null))
}

const unusable = (errors: readonly GraphQLError[]): BadUserInput =>
  new BadUserInput(
    Object.fromEntries(
      errors.map(({ message }) => [
        /^Variable "\$(\w+)"/.exec(message)?.[1] ?? 'variables',
        'has a value of the wrong form',
      ]),
    ),
  )
