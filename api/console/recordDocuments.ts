import {
  concatAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  print,
  visit,
} from 'graphql'
import { directive } from '../access/schema/directives.ts'

type Field = GraphQLField<unknown, unknown>
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>
/** `at`: the road in the answer to what a page needs, as `organisation` or `createOrganisation.organisation`. */
type Operation = { use: Use; name: string; text: string; at: string; input?: string }
type Use = 'list' | 'show' | 'edit' | 'create' | 'update' | 'archive' | 'restore'

/** What every list may take; a field that asks for anything else is a question of its own. */
const LIST_ARGUMENTS = ['filter', 'sort', 'first', 'after', 'includeArchived']
const WRITES = ['create', 'update', 'archive', 'restore'] as const

/**
 * The documents that each record's pages need, from the schema and the console's own fragments: `OrganisationRow` asks
 * for a list, `OrganisationPage` for a record page, `OrganisationForm` for a form that is read by a document of its own.
 * A type with any of them has the changes that the schema has of it, which bring back what the form shows. An operation
 * that the console has written itself is left to it.
 *
 * @param written every document of the console
 */
export function recordDocuments(schema: GraphQLSchema, written: readonly DocumentNode[]) {
  const { definitions } = concatAST(written)
  const fragments = new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition] as const),
  )
  const own = new Set(
    definitions.map((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? definition.name?.value : null)),
  )
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && directive(schema, type, 'governed') !== undefined)
    .map(({ name: type }) => ({
      type,
      operations: operationsOf(type, schema, fragments).filter(({ name }) => !own.has(name)),
    }))
    .filter(({ operations }) => operations.length > 0)
}

function operationsOf(type: string, schema: GraphQLSchema, fragments: Fragments): Operation[] {
  const fragment = (suffix: 'Row' | 'Page' | 'Form'): string | undefined =>
    fragments.get(type + suffix)?.typeCondition.name.value === type ? type + suffix : undefined
  const row = fragment('Row')
  const page = fragment('Page')
  const form = fragment('Form')
  const changed = form ?? page ?? row
  if (changed === undefined) return []

  const marked = 'favourites' in fieldsOf(schema.getType(type)) ? 'favourites { id }' : ''
  return [
    ...(row ? [list(row, listField(schema, type), fragments)] : []),
    ...(page ? [read('show', `${type}Show`, oneField(schema, type), `...${page} ${marked}`)] : []),
    ...(form ? [read('edit', `${type}Edit`, oneField(schema, type), `...${form}`)] : []),
    ...WRITES.flatMap((use) => write(use, type, schema, changed) ?? []),
  ]
}

/**
 * The type's own list: of those that need no argument, as `premisesIn(zone: ID!)` does.
 *
 * @throws Error unless there is exactly one
 */
function listField(schema: GraphQLSchema, type: string): Field {
  const lists = queriesOf(schema, type)
    .filter((field) => getNamedType(field.type).name === `${type}Connection`)
    .filter(({ args }) => !args.some(isRequiredArgument))
  const [only, other] = lists
  if (!only) throw new Error(`${type}Row asks for a list, and the schema has none of ${type}`)
  if (other)
    throw new Error(
      `${type}Row asks for a list, and the schema has several: ${lists.map(({ name }) => name).join(', ')}`,
    )
  return only
}

/** @throws Error where nothing reads one object of the type by its id */
function oneField(schema: GraphQLSchema, type: string): Field {
  const found = queriesOf(schema, type).find(
    (field) => getNamedType(field.type).name === type && field.args.map(({ name }) => name).join() === 'id',
  )
  if (!found) throw new Error(`${type} has a page or a form, and the schema has no field that reads one by its id`)
  return found
}

const queriesOf = (schema: GraphQLSchema, type: string): Field[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) => isOf(schema, field, type))

const isOf = (schema: GraphQLSchema, field: Field, type: string): boolean =>
  directive(schema, field, 'operation')?.['on'] === type

/** A list page gives its page's size always; what a row asks for only now and then, it leaves out unless it is told. */
function list(row: string, { name, args }: Field, fragments: Fragments): Operation {
  const taken = args.filter((argument) => LIST_ARGUMENTS.includes(argument.name))
  const declared = [
    ...taken.map((argument) => `$${argument.name}: ${argument.name === 'first' ? 'Int!' : String(argument.type)}`),
    ...variablesOf(row, fragments).map((variable) => `$${variable}: Boolean = false`),
  ]
  const given = taken.map((argument) => `${argument.name}: $${argument.name}`)
  const operation = `${capital(name)}List`
  return {
    use: 'list',
    name: operation,
    at: name,
    text: `query ${operation}(${declared.join()}) { ${name}(${given.join()}) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { ...${row} } } } }`,
  }
}

const read = (use: 'show' | 'edit', operation: string, { name }: Field, selection: string): Operation => ({
  use,
  name: operation,
  at: name,
  text: `query ${operation}($id: ID!) { ${name}(id: $id) { ${selection} } }`,
})

function write(use: Use, type: string, schema: GraphQLSchema, changed: string): Operation | undefined {
  const field = schema.getMutationType()?.getFields()[use + type]
  const record =
    field && Object.values(fieldsOf(getNamedType(field.type))).find((one) => getNamedType(one.type).name === type)
  if (!field || !record || !isOf(schema, field, type)) return undefined
  const operation = capital(field.name)
  const input = field.args.find(({ name }) => name === 'input')
  if (!input) return undefined
  return {
    use,
    name: operation,
    at: `${field.name}.${record.name}`,
    input: getNamedType(input.type).name,
    text: `mutation ${operation}($input: ${String(input.type)}) {
      ${field.name}(input: $input) { ${record.name} { ...${changed} } } }`,
  }
}

const fieldsOf = (type: unknown): ReturnType<GraphQLObjectType['getFields']> =>
  isObjectType(type) ? type.getFields() : {}

/** Variables that a fragment names, itself or by way of others. */
function variablesOf(name: string, fragments: Fragments, seen = new Set<string>()): string[] {
  const fragment = fragments.get(name)
  if (!fragment || seen.has(name)) return []
  seen.add(name)
  const found = new Set<string>()
  visit(fragment, {
    Variable: (variable) => void found.add(variable.name.value),
    FragmentSpread: (spread) => variablesOf(spread.name.value, fragments, seen).forEach((one) => found.add(one)),
  })
  return [...found]
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

type Records = ReturnType<typeof recordDocuments>

/** The operations as a document, for the generator of types. */
export const documentsText = (records: Records): string =>
  [
    '# Written by npm run generate from schema.graphql and the fragments Row, Page and Form of each record.',
    ...records.flatMap(({ operations }) => operations.map(({ text }) => print(parse(text)))),
  ].join('\n\n')

/** How each record is read and written, as a TypeScript module: the documents with the road to what they bring. */
export function mappingText(records: Records): string {
  const names = records.flatMap(({ operations }) => operations.map(({ name }) => `${name}Document`)).sort()
  return [
    '/** Written by npm run generate: what each record is read and written with, spread into its documents. */',
    `import { readMany, readOne, type ResourceDocuments, write } from '../data/resource'`,
    `import { ${names.join(', ')} } from './graphql'`,
    '',
    'export const recordDocuments = {',
    ...records.map(
      ({ type, operations }) => `${type}: { type: '${type}', ${operations.map(propertyText).join(', ')} },`,
    ),
    '} satisfies Record<string, ResourceDocuments>',
  ].join('\n')
}

function propertyText({ use, name, at, input }: Operation): string {
  const [root] = at.split('.')
  const [made, before] = input ? ['write', `'${input}', `] : [use === 'list' ? 'readMany' : 'readOne', '']
  return `${use}: ${made}(${before}${name}Document, ({ ${root} }) => ${at})`
}
