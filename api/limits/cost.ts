import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
  visit,
} from 'graphql'
import { BoundedMap } from '../platform/boundedMap.ts'
import { QueryTooComplex } from '../platform/errors.ts'
import { type Bill, charge, copyOf, emptyBill } from './bill.ts'
import { computedPrice } from './computedPrice.ts'
import { computedElsewhere, isComputed } from './computedFields.ts'
import { chargeArgument } from './inputCost.ts'
import { pageSize, sizeOf, sizing } from './pageSize.ts'
import {
  BACK_TEXT,
  CHANGE,
  COMPUTED_PART,
  COMPUTED_TEXT,
  COMPUTED_VALUE,
  DEAR_ROOT_FIELDS,
  FAN,
  NESTED,
  OWN_PRICES,
  PAGE_WITHIN,
  ROOT_FIELD,
  SOUGHT,
  STORED_SHAPE,
  TOTAL,
  TOTAL_WITHIN,
  VALUE,
} from './prices.ts'

type Variables = Readonly<Record<string, unknown>>

type Priced = { bill: Bill; open: readonly Open[] }
type Input = { type: GraphQLInputType; node: ValueNode }
/** `times`: how often it is charged. */
type Open = Input & { times: number }

/** `@skip` and `@include` save nothing. Throws QueryTooComplex. */
export function chargeOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Bill {
  const priced = pricedBefore(operation, variables, () => price(schema, document, operation, variables))
  if (priced.open.length === 0) return priced.bill
  const bill = copyOf(priced.bill)
  for (const { type, node, times } of priced.open)
    chargeOften(bill, schema, { type, value: valueFromASTUntyped(node, variables) }, times)
  return bill
}

/** For pages whose size and selection are bounded elsewhere (exports/). Throws QueryTooComplex. */
export function chargeArguments(schema: GraphQLSchema, document: DocumentNode, variables: Variables): void {
  const bill = emptyBill()
  const root = schema.getQueryType()
  for (const definition of document.definitions) {
    for (const node of definition.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : []) {
      const field = node.kind === Kind.FIELD ? root?.getFields()[node.name.value] : undefined
      if (node.kind !== Kind.FIELD || !field) continue
      for (const { type, node: given } of inputsOf(field, node))
        chargeArgument(bill, schema, { type, value: valueFromASTUntyped(given, variables) })
    }
  }
}

type Walk = {
  schema: GraphQLSchema
  root: GraphQLNamedType
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  variables: Variables
  bill: Bill
  open: Open[]
}
/** `nested`: inside an object, not a root field's own. */
type Scope = { page: number; times: number; depth: number; nested: boolean }

const DEEPEST = 50

function price(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Priced {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  )
  const root = schema.getRootType(operation.operation)
  const walk: Walk = { schema, root: root!, fragments, variables, bill: emptyBill(), open: [] }
  chargeSelection(walk, walk.root, operation.selectionSet, { page: 1, times: 1, depth: 0, nested: false })
  return walk
}

function chargeSelection(walk: Walk, type: GraphQLNamedType, selection: SelectionSetNode, scope: Scope): void {
  if (scope.depth > DEEPEST) throw new QueryTooComplex(`An operation can be nested ${DEEPEST} deep at most.`)
  for (const node of selection.selections) {
    const inside = { ...scope, depth: scope.depth + 1 }
    if (node.kind === Kind.FIELD) chargeField(walk, type, node, scope)
    else if (node.kind === Kind.INLINE_FRAGMENT)
      chargeSelection(walk, named(walk, node.typeCondition?.name.value) ?? type, node.selectionSet, inside)
    else {
      const fragment = walk.fragments.get(node.name.value)
      if (fragment)
        chargeSelection(walk, named(walk, fragment.typeCondition.name.value) ?? type, fragment.selectionSet, inside)
    }
  }
}

function chargeField(walk: Walk, type: GraphQLNamedType, node: FieldNode, scope: Scope): void {
  const { page, times, depth } = scope
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined
  // A field of the query is a root field, however deep in fragments.
  if (type === walk.root) chargeRoot(walk, node, field)
  else charge(walk.bill, 'values', (field && isRecord(getNamedType(field.type)) ? NESTED : VALUE) * times)
  if (!field) return
  const own = OWN_PRICES.get(`${type.name}.${node.name.value}`)
  if (computedElsewhere(walk.schema, type.name, field.name))
    charge(walk.bill, 'values', COMPUTED_TEXT + (own ?? computedPrice(walk.schema, type, field)) * times)
  else if (isOrdered(field)) charge(walk.bill, 'values', COMPUTED_TEXT + (own ?? COMPUTED_VALUE) * times)
  else if (own !== undefined) charge(walk.bill, 'values', own * times)
  if (isShape(field)) charge(walk.bill, 'values', STORED_SHAPE * times)
  if (leadsBack(field)) charge(walk.bill, 'values', BACK_TEXT)
  if (isPart(walk.schema, type)) charge(walk.bill, 'values', COMPUTED_TEXT + COMPUTED_PART * times)
  if (node.name.value === 'totalCount') charge(walk.bill, 'values', (scope.nested ? TOTAL_WITHIN : TOTAL) * times)
  if (!node.selectionSet) return
  if (type !== walk.root && isConnection(field)) chargePage(walk, field, node, times)
  const first = pageSize(walk.variables, field, node)
  const isList = isListType(getNullableType(field.type))
  // A connection passes its `first` to its `edges`; a nested list multiplies at once.
  const within = {
    times: times * (isList ? (first ?? page) : 1),
    page: isList ? 1 : (first ?? page),
    depth: depth + 1,
    nested: type !== walk.root,
  }
  chargeSelection(walk, getNamedType(field.type), node.selectionSet, within)
}

const isShape = ({ type }: GraphQLField<unknown, unknown>): boolean => getNamedType(type).name === 'GeoJSON'

const leadsBack = (field: GraphQLField<unknown, unknown>): boolean => hasDirective(field, 'inverse')

const isOrdered = (field: GraphQLField<unknown, unknown>): boolean => hasDirective(field, 'ordered')

const hasDirective = (field: GraphQLField<unknown, unknown>, directive: string): boolean =>
  field.astNode?.directives?.some(({ name }) => name.value === directive) ?? false

const partTypes = new WeakMap<GraphQLSchema, ReadonlySet<string>>()

/** Whether objects of the type are the parts of a computed list, as a rule and its state. */
function isPart(schema: GraphQLSchema, { name }: GraphQLNamedType): boolean {
  let known = partTypes.get(schema)
  if (!known) {
    const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) ? Object.values(type.getFields()) : [],
    )
    known = new Set(
      fields
        .filter((field) => isComputed(field) && isObjectType(getNamedType(field.type)))
        .map((field) => getNamedType(field.type).name),
    )
    partTypes.set(schema, known)
  }
  return known.has(name)
}

const isRecord = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')

function chargeRoot(walk: Walk, node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): void {
  const changes = walk.root === walk.schema.getMutationType()
  charge(
    walk.bill,
    changes ? 'changes' : 'root fields',
    changes ? CHANGE : (DEAR_ROOT_FIELDS.get(node.name.value) ?? ROOT_FIELD),
  )
  if (field) chargeInputs(walk, inputsOf(field, node), 1)
}

const isConnection = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  getNamedType(type).name.endsWith('Connection')

/**
 * A page inside each of several objects. Together their lists have hardly more rows than the table, so what a filter
 * and a sort cost there does not rise with the number of objects.
 */
function chargePage(walk: Walk, field: GraphQLField<unknown, unknown>, node: FieldNode, times: number): void {
  charge(walk.bill, 'values', COMPUTED_TEXT + PAGE_WITHIN * times)
  chargeInputs(walk, inputsOf(field, node), times > 1 ? FAN : 1)
}

function chargeInputs(walk: Walk, inputs: readonly Input[], times: number): void {
  for (const { type, node } of inputs) {
    if (hasVariable(node)) walk.open.push({ type, node, times })
    else chargeOften(walk.bill, walk.schema, { type, value: valueFromASTUntyped(node) }, times)
  }
}

function chargeOften(
  bill: Bill,
  schema: GraphQLSchema,
  given: Parameters<typeof chargeArgument>[2],
  times: number,
): void {
  for (let n = 0; n < times; n++) chargeArgument(bill, schema, given)
}

const isSought = ({ name }: GraphQLField<unknown, unknown>, argument: string): boolean =>
  DEAR_ROOT_FIELDS.has(name) && SOUGHT.arguments.has(argument)

/** The arguments with a price: filters, sorts, inputs, and texts and shapes to search by. */
const inputsOf = (field: GraphQLField<unknown, unknown>, { arguments: given = [] }: FieldNode): Input[] =>
  given.flatMap(({ name, value: node }) => {
    const definition = field.args.find((argument) => argument.name === name.value)
    const charged =
      definition &&
      (!isLeafType(getNamedType(definition.type)) ||
        getNamedType(definition.type).name === 'GeoJSON' ||
        isSought(field, name.value))
    return charged ? [{ type: definition.type, node }] : []
  })

function hasVariable(node: ValueNode): boolean {
  let found = false
  visit(node, { Variable: () => void (found = true) })
  return found
}

const named = (walk: Walk, name: string | undefined): GraphQLNamedType | undefined =>
  name === undefined ? undefined : walk.schema.getType(name)

type Known = { sizes: readonly string[]; prices: BoundedMap<string, Priced> }

const known = new WeakMap<OperationDefinitionNode, Known>()
/** One for each combination of page sizes and counts of ids, which callers choose. */
const newPrices = (): BoundedMap<string, Priced> => new BoundedMap({ most: 50, giving: 'newest' })

/** Pages of the same size cost the same, apart from the open arguments. */
function pricedBefore(operation: OperationDefinitionNode, variables: Variables, find: () => Priced): Priced {
  let before = known.get(operation)
  if (!before) known.set(operation, (before = { sizes: sizing(operation), prices: newPrices() }))
  const key = before.sizes.map((name) => sizeOf(variables[name])).join()
  return before.prices.getOrMake(key, find)
}
