import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql'
import { BoundedMap } from '../../platform/boundedMap.ts'
import { ApiError, QueryTooComplex } from '../../platform/errors.ts'

/** In characters; a document takes some sixty times the memory of its text. */
const MOST_KEPT = 200_000
const LONGEST = 10_000
const MOST_TOKENS = 1_000
/** With fragments written out: validation compares each with others. */
const MOST_SELECTIONS = 5_000

/** Same text, same document: subscribers then share its plans and statements. Throws BadUserInput, QueryTooComplex. */
export function liveDocuments(schema: GraphQLSchema, hidesSchema: boolean): (query: string) => DocumentNode {
  const known = new BoundedMap<string, DocumentNode>({
    most: MOST_KEPT,
    weigh: (query) => query.length,
    giving: 'leastUsed',
  })
  return (query) => {
    if (query.length > LONGEST) throw new QueryTooComplex(`The document is longer than ${LONGEST} characters.`)
    return known.getOrMake(query, () => read(schema, query, hidesSchema))
  }
}

function read(schema: GraphQLSchema, query: string, hidesSchema: boolean): DocumentNode {
  const document = parsed(query)
  refuseMany(document)
  const [fault] = validate(schema, document, undefined, { maxErrors: 20 })
  if (fault) throw refused(fault, hidesSchema)
  return document
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: MOST_TOKENS, noLocation: true })
  } catch (error) {
    const { message } = error as GraphQLError
    if (/more tha[nt] \d+ tokens/.test(message)) throw new QueryTooComplex(message)
    throw new ApiError('BAD_USER_INPUT', message)
  }
}

const refused = ({ message }: GraphQLError, hidesSchema: boolean): ApiError =>
  new ApiError('BAD_USER_INPUT', hidesSchema ? message.replace(/ ?Did you mean .*$/s, '') : message)

function refuseMany(document: DocumentNode): void {
  const fragments = new Map<string, SelectionSetNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet)
  const known = new Map<SelectionSetNode, number>()
  const count = (set: SelectionSetNode | undefined): number => {
    if (!set) return 0
    const before = known.get(set)
    if (before !== undefined) return before
    // Of a fragment within itself, until it is counted: no such document is valid.
    known.set(set, Infinity)
    const sum = set.selections.reduce(
      (total, node) =>
        total + 1 + count(node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node.selectionSet),
      0,
    )
    known.set(set, sum)
    return sum
  }
  for (const definition of document.definitions) {
    if ('selectionSet' in definition && definition.selectionSet && count(definition.selectionSet) > MOST_SELECTIONS)
      throw new QueryTooComplex('The document has too many selections.')
  }
}
