import { type EntityMetadata, type MetadataStorage, ReferenceKind } from '@mikro-orm/core'
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isObjectType,
} from 'graphql'
import {
  type Format,
  type GovernedField,
  type Order,
  type ScalarField,
  type Typed,
  USUAL_LENGTH,
} from '../catalogue.ts'
import type { Computed, ComputedFields } from './computed.ts'
import { classification, directive } from './directives.ts'
import { backVia, orderOf, via } from './readLists.ts'

/** Null for a stored field. Throws Error when nothing says how the field is computed, or it has no class. */
export function readComputed(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  given: ComputedFields,
): GovernedField | null {
  const declared = directive(schema, field, 'computed') as
    (Pick<Computed, 'from'> & Partial<Pick<Computed, 'of' | 'optional'>>) | undefined
  if (!declared) return null
  const name = `${type.name}.${field.name}`
  const sql = given[name]
  if (!sql) throw new Error(`${name} is @computed, but api/computed.ts does not say how`)
  const { from, of = null, optional = [] } = declared
  const computed: Computed = { from, of, optional, sql, rests: [], moves: false }
  const base = { name: field.name, ...classification(schema, type, field) }
  const named = getNamedType(field.type)
  if (!isObjectType(named)) return { ...base, ...plain(named, isListType(getNullableType(field.type))), computed }
  const part = (of: GraphQLField<unknown, unknown>): ScalarField => ({
    name: of.name,
    classes: [],
    writtenAs: null,
    ...plain(getNamedType(of.type), isListType(getNullableType(of.type))),
    computed: null,
  })
  return {
    ...base,
    kind: 'values',
    target: named.name,
    nullable: true,
    key: keyOf(schema, named),
    parts: new Map(Object.values(named.getFields()).map((of) => [of.name, part(of)])),
    computed,
  }
}

function keyOf(schema: GraphQLSchema, type: GraphQLObjectType): string {
  const key = directive(schema, type, 'keyed')?.['by'] as string | undefined
  if (key === undefined || !(key in type.getFields()))
    throw new Error(`${type.name} stands in a computed list: say by @keyed which of its fields tells them apart`)
  return key
}

const plain = (
  type: GraphQLNamedType,
  list: boolean,
): Omit<ScalarField, 'name' | 'classes' | 'writtenAs' | 'computed'> => ({
  kind: 'scalar',
  column: '',
  type: `${SQL_TYPES[type.name] ?? 'text'}${list ? '[]' : ''}`,
  nullable: true,
  default: undefined,
  folded: type.name === 'String' && !list,
  foldedColumn: null,
  typed: 'TEXT',
  most: USUAL_LENGTH,
  names: false,
  format: FORMATS[type.name] ?? 'plain',
  searched: false,
  ranked: false,
  enumeration: isEnumType(type) ? type.name : null,
})

const SQL_TYPES: Readonly<Record<string, string>> = {
  Int: 'integer',
  Float: 'double precision',
  Boolean: 'boolean',
  ID: 'uuid',
  Date: 'date',
  DateTime: 'timestamptz',
}

/** @throws Error when the entity does not have the field, or it has no class. */
export function readField(
  schema: GraphQLSchema,
  metadata: MetadataStorage,
  type: GraphQLObjectType,
  meta: EntityMetadata,
  field: GraphQLField<unknown, unknown>,
): GovernedField {
  const connected = connectedType(schema, field)
  if (connected === null) return readPlain(schema, metadata, type, meta, field)
  const name = `${type.name}.${field.name}`
  const list = directive(schema, field, 'paged')?.['list'] as string | undefined
  const listed = list === undefined ? field : type.getFields()[list]
  if (!listed) throw new Error(`${name} pages the list ${list}, which ${type.name} does not have`)
  const read = readPlain(schema, metadata, type, meta, listed)
  if (read.kind !== 'many' || read.target !== connected)
    throw new Error(`${name} is a connection of ${connected}, but ${listed.name} does not list them`)
  return { ...read, name: field.name, ...classification(schema, type, field), paged: true }
}

/** `Person` for a field that gives a `PersonConnection`; null for any other. */
function connectedType(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): string | null {
  const of = /^(\w+)Connection$/.exec(getNamedType(field.type).name)?.[1]
  return of !== undefined && isGoverned(schema, of) ? of : null
}

function readPlain(
  schema: GraphQLSchema,
  metadata: MetadataStorage,
  type: GraphQLObjectType,
  meta: EntityMetadata,
  field: GraphQLField<unknown, unknown>,
): GovernedField {
  const base = { name: field.name, ...classification(schema, type, field) }
  const connected = connectedType(schema, field)
  const target = connected ?? getNamedType(field.type).name
  const through = directive(schema, field, 'through') as { relation: string; to: string } | undefined
  if (through) return { ...base, kind: 'many', target, via: { kind: 'through', ...through }, order: [] }
  const inverse = directive(schema, field, 'inverse') as { of: string; newest?: string } | undefined
  if (inverse) {
    const order: Order[] = inverse.newest === undefined ? [] : [{ field: inverse.newest, direction: 'DESC' }]
    const via = backVia(metadata, `${type.name}.${field.name}`, target, inverse.of)
    return { ...base, kind: 'many', target, via, order, back: true }
  }
  const ordered = directive(schema, field, 'ordered') as { list: string; by: string[] } | undefined
  const property = meta.properties[(ordered?.list ?? field.name) as never]
  if (!property) throw new Error(`${type.name}.${field.name} has no property of its name in the entity`)
  if (property.kind === ReferenceKind.ONE_TO_MANY || property.kind === ReferenceKind.MANY_TO_MANY) {
    return {
      ...base,
      kind: 'many',
      target,
      via: via(metadata, property),
      order: ordered ? ordered.by.map((by): Order => ({ field: by, direction: 'ASC' })) : orderOf(property),
    }
  }
  if (property.kind === ReferenceKind.MANY_TO_ONE || property.kind === ReferenceKind.ONE_TO_ONE)
    return {
      ...base,
      kind: 'one',
      column: property.fieldNames[0]!,
      target,
      nullable: property.nullable ?? false,
      finds: directive(schema, field, 'searchFinds') !== undefined,
    }
  const column = property.fieldNames[0]!
  const list = connected !== null || isListType(getNullableType(field.type))
  if (list && isGoverned(schema, target))
    return { ...base, kind: 'many', target, via: { kind: 'array', column }, order: [] }
  const typed = (directive(schema, field, 'typed')?.['as'] ?? 'TEXT') as Typed
  const searched = directive(schema, field, 'searched') !== undefined
  const text = directive(schema, field, 'text') as { most: number; names: boolean } | undefined
  return {
    ...base,
    kind: 'scalar',
    column,
    type: property.columnTypes[0] ?? 'text',
    nullable: property.nullable ?? false,
    default: property.default,
    folded: target === 'String' && !list,
    foldedColumn: searched && typed !== 'UPRN' ? `${column}_folded` : null,
    typed,
    most: text?.most ?? USUAL_LENGTH,
    names: text?.names ?? false,
    format: FORMATS[target] ?? 'plain',
    searched,
    ranked: directive(schema, field, 'ranked') !== undefined,
    enumeration: isEnumType(getNamedType(field.type)) ? target : null,
    computed: null,
  }
}

function isGoverned(schema: GraphQLSchema, name: string): boolean {
  const type = schema.getType(name)
  return isObjectType(type) && directive(schema, type, 'governed') !== undefined
}

const FORMATS: Record<string, Format> = { DateTime: 'moment', Point: 'point', GeoJSON: 'geojson' }
