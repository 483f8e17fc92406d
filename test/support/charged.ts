import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema, type DocumentNode, Kind, parse } from 'graphql'
import { limitOperation } from '../../api/limits/limitOperations.ts'
import { ApiError } from '../../api/platform/errors.ts'

export const root = path.join(import.meta.dirname, '..', '..')
export const schema = buildSchema(readFileSync(path.join(root, 'schema.graphql'), 'utf8'))
export const operationsOf = (document: DocumentNode) =>
  document.definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [definition] : []))
/** The refusal of an operation before anything runs, or null. */
export function refusal(query: string, variables: Record<string, unknown> = {}): ApiError | null {
  const document = parse(query)
  try {
    limitOperation(schema, document, operationsOf(document)[0], variables)
    return null
  } catch (error) {
    if (error instanceof ApiError) return error
    throw error
  }
}
export const many = <T>(count: number, one: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => one(at))
export const PEOPLE = 'query($filter: PersonFilter) { people(filter: $filter) { totalCount } }'
export const ORGANISATIONS = /* GraphQL */ `
  query ($filter: OrganisationFilter) {
    organisations(filter: $filter) {
      totalCount
    }
  }
`
/** Nine relations in 300 bytes: the filter that took 30 s of one core. */
export const THROUGH_NINE = {
  affiliations: {
    organisation: {
      people: {
        affiliations: {
          organisation: { people: { affiliations: { organisation: { people: { displayName: { contains: 'a' } } } } } },
        },
      },
    },
  },
}

/** A text `count` times, with its number, as fields of a document. */
export const times = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join(' ')
/** A selection within `depth` inline fragments. */
export const nestedIn = (depth: number, text: string): string => '... { '.repeat(depth) + text + ' }'.repeat(depth)
/** A filter of `count` branches. */
export const branches = (count: number) => ({ or: many(count, (at) => ({ displayName: { contains: `a${at}` } })) })
/** A JavaScript value as a literal of a document. */
export const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${literal(inner)}`)
      .join(', ')} }`
  return JSON.stringify(value)
}
