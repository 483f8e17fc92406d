import {
  concatAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  visit,
} from 'graphql'
import { directive } from '../../access/schema/directives.ts'
import { capital } from '../../access/schema/words.ts'
import { changeField, type Field, fieldsOf, listField, oneField } from './rootFields.ts'

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>
type Use = 'list' | 'show' | 'edit' | 'create' | 'update' | 'archive' | 'restore'
/** `at`: the road in the answer to what a page needs, as `organisation` or `createOrganisation.organisation`. */
export type Operation = { use: Use; name: string; text: string; at: string; input?: string }
/** A type and what it is read and written with. */
export type RecordDocuments = { type: string; operations: readonly Operation[] }

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
export function recordDocuments(schema: GraphQLSchema, written: readonly DocumentNode[]): RecordDocuments[] {
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
    ...WRITES.flatMap((use) => write(use, type, schema, changed)),
  ]
}

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

function write(use: (typeof WRITES)[number], type: string, schema: GraphQLSchema, changed: string): Operation[] {
  const found = changeField(schema, use, type)
  if (!found) return []
  const { field, input, record } = found
  const operation = capital(field.name)
  return [
    {
      use,
      name: operation,
      at: `${field.name}.${record}`,
      input: getNamedType(input).name,
      text: `mutation ${operation}($input: ${String(input)}) {
        ${field.name}(input: $input) { ${record} { ...${changed} } } }`,
    },
  ]
}

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
