import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  buildSchema,
  getNamedType,
  type GraphQLInputObjectType,
  isEnumType,
  isInputObjectType,
  Kind,
  parse,
} from 'graphql'
import { chargeOperation } from '../../../api/limits/cost.ts'
import { ApiError } from '../../../api/platform/errors.ts'

/** A request at the edge of what the limits allow. */
export type DearRequest = { name: string; path: string; body: unknown }
/** From 0 up to 1. */
export type Chance = () => number

const schema = buildSchema(readFileSync(path.join(import.meta.dirname, '../../../schema.graphql'), 'utf8'))

/** What a role may not use, found by trying: lists, and fields of filters as `PersonFilter.keyholderOf`. */
export type Denied = { roots: Set<string>; fields: Set<string> }

function isAllowed(query: string, variables: Record<string, unknown>): boolean {
  const document = parse(query)
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error(`no operation: ${query}`)
  try {
    chargeOperation(schema, document, operation, variables)
    return true
  } catch (error) {
    if (error instanceof ApiError) return false
    throw error
  }
}

/** The largest allowed member of a growing family; null where not even the first is allowed. */
function largest<T>(make: (size: number) => T, allowed: (one: T) => boolean, most = 400): T | null {
  let [least, greatest] = [0, most]
  while (least < greatest) {
    const middle = Math.ceil((least + greatest) / 2)
    if (allowed(make(middle))) least = middle
    else greatest = middle - 1
  }
  return least === 0 ? null : make(least)
}

/** The same root field under as many aliases as are allowed, in fragments within fragments. */
function aliased(name: string, field: string): DearRequest | null {
  const query = (size: number): string =>
    `{ ... { ... on Query { ${Array.from({ length: size }, (_, at) => `a${at}: ${field}`).join(' ')} } } }`
  const found = largest(query, (text) => isAllowed(text, {}))
  return found === null ? null : { name, path: '/graphql', body: { query: found, variables: {} } }
}

/** Plain lists: those within a zone need one. */
const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
  ['filter', 'sort', 'includeArchived'].every((wanted) => args.some(({ name }) => name === wanted)),
)

/**
 * A list with a filter of relations, tests, or and not, grown until it is no longer allowed; sorted by all it may be,
 * counted, large.
 */
function filtered(listName: string, chance: Chance, denied: Denied): DearRequest | null {
  const list = lists.find(({ name }) => name === listName)
  const filter = getNamedType(list?.args.find(({ name }) => name === 'filter')?.type)
  const sort = getNamedType(list?.args.find(({ name }) => name === 'sort')?.type)
  if (!list || !isInputObjectType(filter) || !isInputObjectType(sort)) throw new Error(`${listName} is not a list`)
  const sortable = getNamedType(sort.getFields()['field']?.type)
  const orders = (isEnumType(sortable) ? sortable.getValues() : [])
    .filter(({ name }) => !denied.fields.has(`${filter.name}.${name}`))
    .slice(0, 5)
  const query = `
    query ($filter: ${filter.name}, $sort: [${sort.name}!]) {
      ${listName}(filter: $filter, sort: $sort, first: 200) {
        totalCount
        edges {
          cursor
          node {
            id
          }
        }
      }
    }
  `
  const branches: unknown[] = []
  const variables = () => ({ filter: { or: [...branches] }, sort: orders.map(({ name }) => ({ field: name })) })
  for (let tries = 0; tries < 60 && branches.length < 90; tries++) {
    branches.push(branch(filter, chance, denied, Math.floor(chance() * 4)))
    if (!isAllowed(query, variables())) branches.pop()
  }
  return branches.length === 0
    ? null
    : {
        name: `${listName} by a filter of ${branches.length} branches`,
        path: '/graphql',
        body: { query, variables: variables() },
      }
}

const COMBINERS: readonly string[] = ['and', 'or', 'not']

/** One branch: a chain of relations of the given length, then a test that few rows meet. */
function branch(filter: GraphQLInputObjectType, chance: Chance, denied: Denied, relations: number): unknown {
  const fields = Object.values(filter.getFields()).filter(
    ({ name }) => !COMBINERS.includes(name) && !denied.fields.has(`${filter.name}.${name}`),
  )
  const combining = fields.filter(({ type }) => 'and' in (getNamedType(type) as GraphQLInputObjectType).getFields())
  const turned = (inner: unknown): unknown => (chance() < 0.3 ? { not: inner } : inner)
  const through = relations > 0 ? combining[Math.floor(chance() * combining.length)] : undefined
  if (through)
    return turned({
      [through.name]: branch(getNamedType(through.type) as GraphQLInputObjectType, chance, denied, relations - 1),
    })
  const tested = fields.filter(({ type }) =>
    ['StringFilter', 'DateTimeFilter', 'DateFilter'].includes(getNamedType(type).name),
  )
  const field = tested[Math.floor(chance() * tested.length)]
  if (!field) return {}
  const tests: Record<string, unknown> = {
    StringFilter: { contains: ['qzx', '%_q', 'limited z'][Math.floor(chance() * 3)] },
    DateTimeFilter: { lt: '2001-01-01T00:00:00Z' },
    DateFilter: { lt: '2001-01-01' },
  }
  return turned({ [field.name]: tests[getNamedType(field.type).name] })
}

/** Lists of lists of lists, as many values as are allowed. */
function wide(): DearRequest | null {
  const query = (first: number): string =>
    `
      {
        organisations(first: 200) {
          edges {
            node {
              id
              access {
                unreadableFields
              }
              premises(first: ${first}) {
                id
                name
                people: organisation {
                  people(first: ${first}) {
                    id
                    contactPoints(first: 2) {
                      value
                    }
                  }
                }
              }
            }
          }
        }
      }
    `
  const found = largest(query, (text) => isAllowed(text, {}), 200)
  return found === null ? null : { name: 'lists of lists', path: '/graphql', body: { query: found, variables: {} } }
}

/** A shape like a circle, with the given number of corners. */
const circle = (corners: number): string => {
  const ring = Array.from({ length: corners }, (_, at) => [
    -0.09 + 0.4 * Math.cos((2 * Math.PI * at) / corners),
    51.5 + 0.3 * Math.sin((2 * Math.PI * at) / corners),
  ])
  return JSON.stringify({ type: 'Polygon', coordinates: [[...ring, ring[0]]] })
}

function shaped(): DearRequest | null {
  const list = (_none: unknown, at: number): string =>
    `a${at}: premisesIn(polygon: $p, first: 1) { totalCount edges { node { id } } }`
  const query = (size: number): string => `query($p: GeoJSON) { ${Array.from({ length: size }, list).join(' ')} }`
  const variables = { p: JSON.parse(circle(1_900)) as unknown }
  const found = largest(query, (text) => isAllowed(text, variables))
  return found === null
    ? null
    : { name: 'shapes of 1,900 corners', path: '/graphql', body: { query: found, variables } }
}

/** For each list, a document that asks cheaply for it with each field of its filter, each under the field's name. */
export function probes(): { list: string; filter: string; query: string }[] {
  return lists.map(({ name: list, args }) => {
    const filter = getNamedType(args.find(({ name }) => name === 'filter')?.type) as GraphQLInputObjectType
    const fields = Object.keys(filter.getFields()).filter((name) => !COMBINERS.includes(name))
    const asked = fields.map(
      (name) => `${name}: ${list}(first: 1, filter: { ${name}: {} }) { pageInfo { hasNextPage } }`,
    )
    return { list, filter: filter.name, query: `{ ${list}(first: 1) { pageInfo { hasNextPage } } ${asked.join(' ')} }` }
  })
}

/** Requests of each kind that costs much, for a role that may not use what is denied. */
export function dearRequests(chance: Chance, denied: Denied): DearRequest[] {
  const point = '{ longitude: -0.09, latitude: 51.51 }'
  const id = '01890a5d-ac96-774b-bcce-b302099a8057'
  const kinds = [
    ...lists
      .filter(({ name }) => !denied.roots.has(name))
      .flatMap(({ name }) => [filtered(name, chance, denied), filtered(name, chance, denied)]),
    aliased(
      'searches by words that most have',
      'search(text: "house limited green lane") { edges { score node { __typename } } }',
    ),
    aliased('searches of a single letter', 'search(text: "e") { edges { score node { __typename } } }'),
    aliased(
      'names that are nearly alike',
      'similarOrganisations(name: "green lane limited") { totalCount edges { node { id } } }',
    ),
    aliased(
      'circles of 50 km',
      `premisesNear(point: ${point}, withinMetres: 50000, first: 1) { totalCount edges { node { id } } }`,
    ),
    aliased('anything by id', `node(id: "${id}") { id }`),
    aliased('histories', `history(id: "${id}") { totalCount }`),
    aliased('counts', 'people(first: 1) { totalCount }'),
    aliased(
      'premises by broken rules and fitness',
      'premises(first: 1, filter: { rules: { state: { eq: BROKEN } } }, sort: [{ field: fitKeyholders }]) { totalCount edges { node { id } } }',
    ),
    aliased(
      'premises with fewer than two fit keyholders',
      'premises(first: 1, filter: { fitKeyholders: { lt: 2 } }) { totalCount edges { node { id } } }',
    ),
    aliased(
      'keyholders by broken rules',
      'keyholders(first: 1, filter: { rules: { state: { eq: BROKEN } } }) { totalCount edges { node { id } } }',
    ),
    aliased('who calls', 'viewer { roles }'),
    wide(),
    shaped(),
    { name: 'a tile of everything', path: '/api/tiles/premises/0/0/0.mvt', body: null },
    { name: 'a tile of all wards', path: '/api/tiles/zones/ward/0/0/0.mvt', body: null },
    {
      name: 'an export of all people',
      path: '/api/export',
      body: {
        type: 'Person',
        columns: ['displayName', 'affiliations.role', 'contactPoints.value'],
        format: 'csv',
        purpose: 'Whether an export starves others',
      },
    },
  ]
  return kinds.filter((kind) => kind !== null)
}
