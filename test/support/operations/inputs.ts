import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { KNOWN_SCOPES } from '../../../api/apiKeys/scopes.ts'
import { vocabulary } from '../twins/vocabulary.ts'
import type { Choose } from './choose.ts'
import type { Sources } from './sources.ts'

const NOBODY = '0195f000-0000-7000-8000-000000000000'

/** An id of something, mostly of what is asked for; of either twin, so hidden ones and missing ones too. */
export function someId(choose: Choose, from: Sources, type: string | null): string {
  const own = from.ids(type ?? '')
  if (own.length > 0 && choose.chance(0.88)) return choose.oneOf(own)
  return choose.chance(0.7) ? choose.oneOf(from.everyId) : choose.oneOf([NOBODY, 'no-id'])
}

/** A text that is somewhere in either twin, whole, in part, or not quite. */
export function someText(choose: Choose, from: Sources, whole = choose.oneOf(from.texts)): string {
  if (choose.chance(0.4)) return whole
  const letters = [...whole]
  const at = choose.whole(0, Math.max(0, letters.length - 3))
  return choose.oneOf([
    () => whole,
    () => letters.slice(0, choose.whole(2, 6)).join(''),
    () => letters.slice(at, at + choose.whole(3, 8)).join(''),
    () => whole.toUpperCase(),
    () => letters.toSpliced(at, 1).join(''),
    () => whole.replace('+44', '0'),
    () => `${whole.replace('+44', '+44 (0) ')} `,
  ])()
}

/** A value for one scalar field of a governed type, mostly one that some row has. */
export function someScalar(
  choose: Choose,
  from: Sources,
  scalar: string,
  of: { type: string; field: string },
): unknown {
  const known = from.values(of.type, of.field)
  if (scalar === 'String')
    return known.length > 0 && choose.chance(0.8)
      ? someText(choose, from, String(choose.oneOf(known)))
      : someText(choose, from)
  if (scalar === 'ID') return someId(choose, from, of.field === 'id' ? of.type : null)
  if (known.length > 0 && choose.chance(0.8)) return choose.oneOf(known)
  switch (scalar) {
    case 'Int':
      return choose.oneOf([1, 2, 3, 0, -1, 99, 40_000, 2_147_483_647])
    case 'Boolean':
      return choose.chance(0.5)
    case 'Date':
      return choose.oneOf(vocabulary.days)
    default:
      return choose.oneOf(vocabulary.moments)
  }
}

/** `XFilter` of a governed type X: a few tests, joined and negated at random. */
export function someFilter(
  choose: Choose,
  from: Sources,
  input: GraphQLInputObjectType,
  depth: number,
): Record<string, unknown> {
  const type = input.name.replace(/Filter$/, '')
  const fields = Object.values(input.getFields())
  const offered = fields.filter(
    ({ name }) => ['and', 'or', 'not'].includes(name) || from.readable(type, name) || choose.chance(0.03),
  )
  const usable = offered.filter((field) => depth > 0 || !isFilterOfType(from, getNamedType(field.type).name))
  const filter: Record<string, unknown> = {}
  const weighted = usable.flatMap((field) =>
    Array.from<typeof field>({ length: weightOf(from, type, field.name) }).fill(field),
  )
  for (const field of choose.some(weighted, 1, choose.chance(0.3) ? 2 : 1)) {
    const named = getNamedType(field.type) as GraphQLInputObjectType
    if (field.name === 'and' || field.name === 'or')
      filter[field.name] = Array.from({ length: choose.whole(1, 2) }, () => someFilter(choose, from, named, depth - 1))
    else if (isFilterOfType(from, named.name)) filter[field.name] = someFilter(choose, from, named, depth - 1)
    else filter[field.name] = someTests(choose, from, named, { type, field: field.name })
  }
  return filter
}

/** Fields that are withheld on some objects are where a filter can go wrong, most of all under `not`. */
function weightOf(from: Sources, type: string, name: string): number {
  if (name === 'not') return 3
  const field = from.catalogue.types
    .get(type)
    ?.fields.get(name.replace(/^(?:add|remove)([A-Z])/, (_match, letter: string) => letter.toLowerCase()))
  if (field?.classes.some(({ when }) => when)) return 8
  return field && field.kind !== 'scalar' && from.readable(type, name) ? 2 : 1
}

const isFilterOfType = (from: Sources, name: string): boolean => from.catalogue.types.has(name.replace(/Filter$/, ''))

function someTests(
  choose: Choose,
  from: Sources,
  input: GraphQLInputObjectType,
  of: { type: string; field: string },
): Record<string, unknown> {
  return Object.fromEntries(
    choose.some(Object.values(input.getFields()), 1, choose.chance(0.15) ? 2 : 1).map((operator) => {
      const part = getNamedType(operator.type)
      // A computed list of objects is tested part by part.
      if (isInputObjectType(part)) return [operator.name, someTests(choose, from, part, of)]
      const value = (): unknown => someValue(choose, from, getNamedType(operator.type), of)
      if (isListType(getNullableType(operator.type)))
        return [operator.name, Array.from({ length: choose.whole(0, 3) }, value)]
      if (operator.name === 'isNull') return [operator.name, choose.chance(0.5)]
      return [operator.name, choose.chance(0.06) ? null : value()]
    }),
  )
}

function someValue(
  choose: Choose,
  from: Sources,
  type: GraphQLInputType,
  of: { type: string; field: string },
): unknown {
  if (isEnumType(type)) return choose.oneOf(type.getValues()).name
  return someScalar(choose, from, getNamedType(type).name, of)
}

/** None to two fields to sort by; what is withheld on some objects comes up more often. */
export const someSort = (choose: Choose, input: GraphQLInputObjectType): { field: string; direction: string }[] =>
  choose
    .some(
      sortFields(input).flatMap((name) => (name === 'value' ? [name, name, name, name] : [name])),
      0,
      2,
    )
    .map((field) => ({ field, direction: choose.oneOf(['ASC', 'DESC']) }))

function sortFields(input: GraphQLInputObjectType): string[] {
  const names = getNamedType(input.getFields()['field']?.type)
  return names && 'getValues' in names ? names.getValues().map(({ name }) => name) : []
}

/** The input of a mutation on a type: mostly a sound one. */
export function someInput(
  choose: Choose,
  from: Sources,
  input: GraphQLInputObjectType,
  type: string,
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  const optional = Object.values(input.getFields()).filter((field) => !isNonNullType(field.type))
  const chosen = new Set(choose.some(optional, Math.min(1, optional.length), 4).map(({ name }) => name))
  for (const field of Object.values(input.getFields())) {
    if (!isNonNullType(field.type) && !chosen.has(field.name)) continue
    if (!isNonNullType(field.type) && choose.chance(0.1)) values[field.name] = null
    else if (isListType(getNullableType(field.type)))
      values[field.name] = Array.from({ length: choose.whole(0, 2) }, () =>
        inputValue(choose, from, field.type, type, field.name),
      )
    else values[field.name] = inputValue(choose, from, field.type, type, field.name)
  }
  if (type === 'RestrictedNote' && !('id' in values))
    for (const subject of choose.some(['person', 'organisation', 'premises'], 2, 2)) delete values[subject]
  if (typeof values['id'] === 'string' && 'version' in values)
    values['version'] = choose.chance(0.9) ? from.versionOf(values['id']) : 99
  return values
}

function inputValue(choose: Choose, from: Sources, fieldType: GraphQLInputType, type: string, field: string): unknown {
  const named = getNamedType(fieldType) as GraphQLInputType
  if (isEnumType(named)) return choose.oneOf(named.getValues()).name
  if (isInputObjectType(named) && named.name !== 'PointInput') return someInput(choose, from, named, type)
  if (isInputObjectType(named)) return { longitude: -0.1 + choose.whole(0, 6) / 200, latitude: 51.51 }
  const scalar = getNamedType(named).name
  if (scalar === 'GeoJSON') return someArea(choose)
  if (scalar === 'ID' && field === 'id')
    return from.changeable(type).length > 0 && choose.chance(0.75)
      ? choose.oneOf(from.changeable(type))
      : someId(choose, from, type)
  if (scalar === 'ID') return someId(choose, from, targetOf(from, type, field))
  if (field === 'scopes') return choose.oneOf(KNOWN_SCOPES)
  return someScalar(choose, from, scalar, { type, field })
}

/** What inputs name that is no field of the record. */
const NAMED: Readonly<Record<string, string>> = {
  add: 'Directorate',
  decline: 'Directorate',
  passOnTo: 'Directorate',
  addRelatedQuestions: 'Question',
  removeRelatedQuestions: 'Question',
}

const targetOf = (from: Sources, type: string, name: string): string | null => {
  const named = NAMED[name]
  if (named !== undefined) return named
  const field = from.catalogue.types.get(type)?.fields.get(name)
  return field && field.kind !== 'scalar' ? field.target : null
}

/** An area around premises; now and then one that crosses itself, is flat or reaches nowhere. */
export function someArea(choose: Choose): unknown {
  const [x, y, side] = [-0.1 + choose.whole(0, 4) / 100, 51.505 + choose.whole(0, 2) / 100, choose.whole(1, 3) / 100]
  const rings = [
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ],
    [
      [x, y],
      [x + side, y + side],
      [x + side, y],
      [x, y + side],
      [x, y],
    ],
    [
      [x, y],
      [x + side, y],
      [x, y],
      [x, y],
    ],
    [
      [x, y, 1],
      [x + side, y, 2],
      [x + side, y + side, 3],
      [x, y, 1],
    ],
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ]
  const ring = choose.chance(0.7) ? rings[0] : choose.oneOf(rings)
  return choose.chance(0.8)
    ? { type: 'Polygon', coordinates: [ring] }
    : { type: 'MultiPolygon', coordinates: [[ring], [choose.oneOf(rings)]] }
}
