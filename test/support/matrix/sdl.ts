import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type ConstDirectiveNode,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isObjectType,
  valueFromASTUntyped,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
} from 'graphql'

/**
 * schema.graphql as a person reads it. Nothing here comes from api/access: the matrix compares what this says with what
 * the API does.
 */
export const sdl = readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8')
const schema = buildSchema(sdl)

type Classification = { as: string; when?: { field: string; is: string } }
export type Field = {
  name: string
  /** Name of the GraphQL type, without list and non-null. */
  named: string
  kind: 'scalar' | 'one' | 'many'
  /** A list, of plain values too. */
  list: boolean
  classes: readonly Classification[]
  writtenAs: string | null
  /** A connection: its records come as pages. */
  paged: boolean
  /** The list whose records these are too, if the schema says so. */
  sameAs: string | null
  through: { relation: string; to: string } | null
  /** A list of those whose field of this name leads here. */
  inverse: string | null
  /** Has no value of its own: it follows from other fields. */
  computed: boolean
  /** Columns of its own record, if it is computed from these alone: it is withheld as soon as one of them is. */
  together: readonly string[]
}
/**
 * `about`: paths to whom an object is about, the first that leads to anybody counts; `personal`: whether an object is
 * personal data by its type; `node`: whether `node(id:)` gives it.
 */
export type Type = {
  name: string
  about: readonly string[][]
  personal: boolean
  node: boolean
  fields: ReadonlyMap<string, Field>
}
export type RootField = {
  name: string
  does: string
  on: readonly string[]
  ledger: string
  field: GraphQLField<unknown, unknown>
}

function directives(nodes: readonly ConstDirectiveNode[] | undefined, name: string): Record<string, unknown>[] {
  return (nodes ?? [])
    .filter((node) => node.name.value === name)
    .map((node) =>
      Object.fromEntries(
        (node.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
      ),
    )
}

const objects = Object.values(schema.getTypeMap()).filter(isObjectType)
const governedNames = new Set(
  objects.filter((type) => directives(type.astNode?.directives, 'governed').length > 0).map(({ name }) => name),
)

function governedAs(type: GraphQLObjectType): { about: readonly string[][]; personal: boolean } {
  const [{ about = [], personal } = {}] = directives(type.astNode?.directives, 'governed') as {
    about?: string | string[]
    personal?: boolean
  }[]
  const paths = [about].flat().map((path) => path.split('.'))
  return { about: paths, personal: personal ?? paths.length > 0 }
}

function togetherWith(field: GraphQLField<unknown, unknown>, of: GraphQLObjectType): readonly string[] {
  const [{ from = [], optional = [] } = {}] = directives(field.astNode?.directives, 'computed') as {
    from?: string[]
    optional?: string[]
  }[]
  const isColumn = (name: string): boolean => {
    const read = of.getFields()[name]
    const lists = read !== undefined && isListType(getNullableType(read.type))
    return read !== undefined && !lists && directives(read.astNode?.directives, 'computed').length === 0
  }
  return from.every(isColumn) ? from.filter((name) => !optional.includes(name)) : []
}

function readField(field: GraphQLField<unknown, unknown>, of: GraphQLObjectType): Field {
  const own = directives(field.astNode?.directives, 'classified')
  const sameAs = (directives(field.astNode?.directives, 'paged')[0]?.['list'] as string | undefined) ?? null
  const [through] = directives((sameAs === null ? field : of.getFields()[sameAs])?.astNode?.directives, 'through')
  const returned = getNamedType(field.type).name
  const connected = returned.replace(/Connection$/, '')
  const paged = connected !== returned && governedNames.has(connected)
  const named = paged ? connected : returned
  const list = paged || isListType(getNullableType(field.type))
  return {
    name: field.name,
    named,
    list,
    paged,
    sameAs,
    kind: !governedNames.has(named) ? 'scalar' : list ? 'many' : 'one',
    classes: own as Classification[],
    writtenAs: (own.find((directive) => 'writtenAs' in directive)?.['writtenAs'] as string | undefined) ?? null,
    through: (through as Field['through'] | undefined) ?? null,
    inverse: (directives(field.astNode?.directives, 'inverse')[0]?.['of'] as string | undefined) ?? null,
    computed: directives(field.astNode?.directives, 'computed').length > 0,
    together: togetherWith(field, of),
  }
}

/** Governed types by name; `access` must be a field of theirs, it speaks about them. */
export const types: ReadonlyMap<string, Type> = new Map(
  objects.filter(({ name }) => governedNames.has(name)).map((type) => [type.name, readType(type)]),
)

function readType(type: GraphQLObjectType): Type {
  const fields = Object.values(type.getFields()).filter(({ name }) => name !== 'access')
  return {
    name: type.name,
    ...governedAs(type),
    node: type.getInterfaces().some(({ name }) => name === 'Node'),
    fields: new Map(fields.map((field) => [field.name, readField(field, type)])),
  }
}

export const typeOf = (name: string): Type => {
  const type = types.get(name)
  if (!type) throw new Error(`${name} is not a governed type of schema.graphql`)
  return type
}

export const fieldOf = (type: string, name: string): Field => {
  const field = typeOf(type).fields.get(name)
  if (!field) throw new Error(`${type}.${name} is not in schema.graphql`)
  return field
}

function rootFields(root: GraphQLObjectType | null | undefined): RootField[] {
  return Object.values(root?.getFields() ?? {}).map((field) => {
    const [operation] = directives(field.astNode?.directives, 'operation') as {
      does: string
      on: string
      ledger: string
    }[]
    if (!operation) throw new Error(`${field.name} has no @operation`)
    const on = schema.getType(operation.on)
    const possible =
      on && !isObjectType(on) && 'name' in on
        ? schema.getPossibleTypes(on as never).map(({ name }) => name)
        : [operation.on]
    return { name: field.name, does: operation.does, on: possible, ledger: operation.ledger, field }
  })
}

export const queries = rootFields(schema.getQueryType())
export const mutations = rootFields(schema.getMutationType())
export const subscriptions = rootFields(schema.getSubscriptionType())

/** Values of an enum, or null where the type is none. */
export function enumValues(name: string): string[] | null {
  const type = schema.getType(name)
  return isEnumType(type) ? type.getValues().map((value) => value.name) : null
}

export const roleNames = enumValues('Role') as string[]

export type InputField = { name: string; named: string; list: boolean; required: boolean }

/** Fields of an input object, in the order in which an answer regards them: that of the schema. */
export function inputFields(name: string): InputField[] {
  const input = schema.getType(name) as GraphQLInputObjectType
  return Object.values(input.getFields()).map((field) => ({
    name: field.name,
    named: getNamedType(field.type).name,
    list: isListType(getNullableType(field.type)),
    required: getNullableType(field.type) !== field.type,
  }))
}

/** The type of a root field's argument, without list and non-null; null where it has no such argument. */
export function argumentType(root: RootField, argument: string): string | null {
  const found = root.field.args.find(({ name }) => name === argument)
  return found ? getNamedType(found.type).name : null
}

/** The root field that gives one object of a type by its id. */
export const oneOf = (type: string): RootField | undefined =>
  queries.find(({ field }) => getNamedType(field.type).name === type && field.args.length === 1)

/** The root field that lists a type with a filter; where there are several, the plain one. */
export function listOf(type: string): RootField | undefined {
  const lists = queries.filter(
    ({ on, field }) =>
      on.length === 1 &&
      on[0] === type &&
      getNamedType(field.type).name === `${type}Connection` &&
      field.args.some(({ name }) => name === 'filter'),
  )
  return lists.find(({ field }) => field.args.some(({ name }) => name === 'includeArchived')) ?? lists[0]
}
