import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isListType,
  valueFromASTUntyped,
} from 'graphql'
import { type Bill, charge } from './bill.ts'
import { computedElsewhere, fieldOf } from './computedFields.ts'
import {
  BRANCH,
  COMPUTED_LIST,
  COMPUTED_TEST,
  CORNER,
  DEAR_ITEMS,
  FAN,
  HOP,
  LONG,
  PATTERN,
  RECORD_OF_MANY,
  SORT_FIELD,
  SOUGHT,
  TEST,
} from './prices.ts'

type GivenArgument = { type: GraphQLInputType; value: unknown }

/**
 * Charges what an argument makes the database do: a filter's tests and relations, a sort's fields, a change's records,
 * a text or shape to search by. A literal, a variable, a default, and a single object in place of a list cost the same.
 * @throws QueryTooComplex
 */
export function chargeArgument(bill: Bill, schema: GraphQLSchema, { type, value }: GivenArgument): void {
  const named = getNamedType(type)
  if (typeof value === 'string')
    return charge(bill, 'root fields', SOUGHT.character * Math.min(SOUGHT.most, value.length))
  if (named.name === 'GeoJSON') return charge(bill, 'root fields', CORNER * cornersOf(value))
  if (!isInputObjectType(named)) return
  if (isFilter(named)) chargeFilter({ bill, schema }, named, value, 1)
  else if (isListType(getNullableType(type))) chargeSorts(bill, schema, named, listOf(value))
  else
    for (const inner of Object.values(asObject(value)))
      if (Array.isArray(inner)) charge(bill, 'changes', RECORD_OF_MANY * inner.length)
}

function chargeSorts(bill: Bill, schema: GraphQLSchema, sort: GraphQLInputObjectType, sorts: readonly unknown[]): void {
  const type = sort.name.replace(/Sort$/, '')
  for (const one of sorts.slice(0, MOST_SORTS)) {
    const field = (asObject(one) as { field?: unknown }).field
    charge(bill, 'sorting', SORT_FIELD + (computedElsewhere(schema, type, String(field)) ? COMPUTED_TEST : 0))
  }
}

/** Positions of a GeoJSON geometry: lists of numbers, in lists of lists. */
function cornersOf(shape: unknown): number {
  if (Array.isArray(shape))
    return typeof shape[0] === 'number' ? 1 : shape.reduce<number>((sum, inner) => sum + cornersOf(inner), 0)
  return Object.values(asObject(shape)).reduce<number>((sum, inner) => sum + cornersOf(inner), 0)
}

type Charging = { bill: Bill; schema: GraphQLSchema }

/** More are refused by name (access/gate/roots.ts). */
const MOST_SORTS = 6

/** Filters over records combine; those over one value do not. */
const isFilter = (type: GraphQLInputObjectType): boolean => 'and' in type.getFields()

/** @param rows in units of one table's rows */
function chargeFilter(charging: Charging, type: GraphQLInputObjectType, value: unknown, rows: number): void {
  charge(charging.bill, 'filters', BRANCH * rows)
  for (const [key, inner] of Object.entries(asObject(value))) {
    const field = type.getFields()[key]
    const to = field && getNamedType(field.type)
    const record = type.name.replace(/Filter$/, '')
    const computed = fieldOf(charging.schema, record, key)
    if (computed && computedElsewhere(charging.schema, record, key)) chargeComputed(charging, computed, inner, rows)
    if (!isInputObjectType(to)) continue
    if (key === 'and' || key === 'or' || key === 'not')
      for (const one of listOf(inner)) chargeFilter(charging, type, one, rows)
    else if (isFilter(to)) {
      charge(charging.bill, 'filters', HOP * rows)
      chargeFilter(charging, to, inner, rows * (leadsToMany(charging.schema, type, key) ? FAN : 1))
    } else
      for (const [operator, operand] of Object.entries(asObject(inner)))
        charge(charging.bill, 'filters', testPrice(operator, operand) * rows)
  }
}

function chargeComputed({ bill }: Charging, field: GraphQLField<unknown, unknown>, tests: unknown, rows: number): void {
  if (Object.keys(asObject(tests)).length === 0) return
  if (!isListType(getNullableType(field.type))) return charge(bill, 'filters', COMPUTED_TEST * rows)
  const items = itemsMeant((asObject(tests) as Readonly<Record<string, unknown>>)[keyOf(field)])
  if (items === null) return charge(bill, 'filters', COMPUTED_LIST * rows)
  for (const item of items) charge(bill, 'filters', (DEAR_ITEMS.get(item) ?? COMPUTED_TEST) * rows)
}

/** The keys of the items that a filter tests; null for all items. */
function itemsMeant(keyTests: unknown): readonly string[] | null {
  const tests = asObject(keyTests) as { eq?: unknown; in?: unknown }
  if (typeof tests.eq === 'string') return [tests.eq]
  return Array.isArray(tests.in) ? tests.in.map(String) : null
}

function keyOf(field: GraphQLField<unknown, unknown>): string {
  const keyed = getNamedType(field.type).astNode?.directives?.find(({ name }) => name.value === 'keyed')
  return keyed ? String(valueFromASTUntyped(keyed.arguments![0]!.value)) : ''
}

function testPrice(operator: string, operand: unknown): number {
  const length = typeof operand === 'string' || Array.isArray(operand) ? operand.length : 0
  return (operator === 'contains' || operator === 'startsWith' ? PATTERN : TEST) * (1 + length / LONG)
}

function leadsToMany(schema: GraphQLSchema, filter: GraphQLInputObjectType, key: string): boolean {
  const field = fieldOf(schema, filter.name.replace(/Filter$/, ''), key)
  return !field || isListType(getNullableType(field.type))
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {})

/** A single object stands for a list of one (GraphQL § 3.11). */
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]
