import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
} from 'graphql'
import type { Document } from './document.ts'
import { someFilter, someSort } from './inputs.ts'
import type { Sources } from './sources.ts'

/** A random selection on a type, with its braces: aliases, fragments, nested lists, `access`. */
export function someSelection(document: Document, from: Sources, type: GraphQLNamedType, depth: number): string {
  const { choose } = document
  if (isAbstractType(type)) {
    const possible = from.schema
      .getPossibleTypes(type)
      .filter((object) => from.readable(object.name, 'id') || choose.chance(0.05))
    // Aliases throughout: fields of one name have other types on other objects, which may not share a key.
    const parts = choose
      .some(possible, 1, 5)
      .map((object) => `... on ${object.name} ${fields(document, from, object, depth, true)}`)
    return `{ __typename ${parts.join(' ')} }`
  }
  return fields(document, from, type as GraphQLObjectType, depth, false)
}

/** Each twin signs its caller in for itself: what that makes is not alike in both, and would tell nothing. */
const MADE_BY_SIGNING_IN = new Set(['Session'])

function fields(document: Document, from: Sources, type: GraphQLObjectType, depth: number, aliased: boolean): string {
  const { choose } = document
  const fields = Object.values(type.getFields()).filter(
    (field) => !MADE_BY_SIGNING_IN.has(getNamedType(field.type).name),
  )
  const all = fields.filter((field) => depth > 0 || isLeafType(getNamedType(field.type)) || field.name === 'access')
  const isGoverned = from.catalogue.types.has(type.name)
  const offered = isGoverned
    ? all.filter(({ name }) => name === 'access' || from.readable(type.name, name) || choose.chance(0.15))
    : all
  // The frame of a page is mostly wanted whole; of an object, a handful.
  const chosen = isGoverned
    ? choose.some(offered.length > 0 ? offered : all, 1, 6)
    : choose.some(all, Math.max(1, all.length - 1), all.length)
  const written = chosen.map((field) => {
    const alias = aliased || choose.chance(0.1) ? `${document.name('a')}: ` : ''
    const skipped = choose.chance(0.04)
      ? ` @${choose.oneOf(['include', 'skip'])}(if: ${document.variable('Boolean!', choose.chance(0.5))})`
      : ''
    return `${alias}${field.name}${nestedArguments(document, from, field)}${skipped}${inside(document, from, field, depth)}`
  })
  if (choose.chance(0.1)) written.push(`${document.name('t')}: __typename`)
  const selection = `{ ${written.join(' ')} }`
  if (choose.chance(0.05)) return `{ ${document.fragment(type.name, selection)} }`
  return choose.chance(0.05) ? `{ ... on ${type.name} ${selection} }` : selection
}

function inside(document: Document, from: Sources, field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type)
  if (!isCompositeType(type)) return ''
  const isFrame = /(Edge|Connection|PageInfo|Access|Point)$/.test(type.name)
  return ` ${someSelection(document, from, type, isFrame ? depth : depth - 1)}`
}

/** A nested list is short; a connection inside an object is also filtered, sorted and gone on from. */
function nestedArguments(document: Document, from: Sources, field: GraphQLField<unknown, unknown>): string {
  const { choose } = document
  const given = field.args.flatMap(({ name, type }) => {
    if (name === 'first') {
      const first = choose.chance(0.02) ? choose.oneOf([0, 201]) : choose.whole(1, 4)
      return [`first: ${choose.chance(0.5) ? first : document.variable('Int', first)}`]
    }
    const named = getNamedType(type) as GraphQLInputObjectType
    if (name === 'filter' && choose.chance(0.5))
      return [`filter: ${document.value(type, someFilter(choose, from, named, choose.whole(0, 2)))}`]
    if (name === 'sort' && choose.chance(0.5)) return [`sort: ${document.value(type, someSort(choose, named))}`]
    return name === 'after' && choose.chance(0.02) ? ['after: "bmV4dA"'] : []
  })
  return given.length > 0 ? `(${given.join(', ')})` : ''
}
