import { type EntityMetadata, type EntityProperty, type MetadataStorage, ReferenceKind } from '@mikro-orm/core'
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
import type {
  Catalogue,
  Format,
  GovernedField,
  GovernedType,
  Operation,
  Order,
  ScalarField,
  Typed,
  Via,
} from '../catalogue.ts'
import { isColumn, readAbout } from './readAbout.ts'
import { type Computed, type ComputedFields, settleComputed } from './computed.ts'
import { classification, directive } from './directives.ts'
import { readWords } from './words.ts'

type Meta = EntityMetadata
type Property = EntityProperty

/** Fields that every governed type may have without a class: they say nothing of the object itself. */
const structural = new Set(['access'])

/**
 * Reads which governed types there are, where their fields are stored or how they are computed, and which classes they stand in.
 *
 * @throws Error naming the type or field for which schema and entities do not fit together.
 */
export function readCatalogue(schema: GraphQLSchema, metadata: MetadataStorage, computed: ComputedFields): Catalogue {
  const types = new Map<string, GovernedType>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && directive(schema, type, 'governed'))
      types.set(type.name, readType(schema, metadata, type, computed))
  }
  settleComputed(types, computed)
  return { types, operations: readOperations(schema), words: readWords(schema) }
}

function readType(
  schema: GraphQLSchema,
  metadata: MetadataStorage,
  type: GraphQLObjectType,
  computed: ComputedFields,
): GovernedType {
  const meta = [...metadata].find((entity) => entity.className === type.name)
  if (!meta) throw new Error(`The governed type ${type.name} has no entity of its name (api/entities.ts)`)
  const fields = new Map<string, GovernedField>()
  for (const field of Object.values(type.getFields())) {
    if (!structural.has(field.name))
      fields.set(
        field.name,
        readComputed(schema, type, field, computed) ?? readField(schema, metadata, type, meta, field),
      )
  }
  const columns = new Map(
    Object.values(meta.properties).flatMap((property): [string, string][] =>
      property.fieldNames?.[0] && isColumn(property) ? [[property.name, property.fieldNames[0]]] : [],
    ),
  )
  const { about = [], personal } = directive(schema, type, 'governed') as { about?: string[]; personal?: boolean }
  return {
    name: type.name,
    table: meta.tableName,
    about: about.map((path) => readAbout(meta, path)),
    personal: personal ?? about.length > 0,
    fields,
    columns,
    archivable: fields.has('archivedAt'),
    endsOn: meta.properties['endsOn' as never] ? columnOf(meta, 'endsOn') : null,
    defaultOrder: defaultOrder(fields),
  }
}

function defaultOrder(fields: ReadonlyMap<string, GovernedField>): Order[] {
  const field = ['displayName', 'name', 'code', 'callOrder'].find((name) => fields.has(name))
  return field ? [{ field, direction: 'ASC' }] : []
}

/** A field with @computed; null for one that is stored. */
function readComputed(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  given: ComputedFields,
): GovernedField | null {
  const declared = directive(schema, field, 'computed') as { from: string[]; of?: Computed['of'] } | undefined
  if (!declared) return null
  const name = `${type.name}.${field.name}`
  const sql = given[name]
  if (!sql) throw new Error(`${name} is @computed, and nothing says how (api/computed.ts)`)
  const computed: Computed = { from: declared.from, of: declared.of ?? null, sql, rests: [] }
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
    parts: new Map(Object.values(named.getFields()).map((of) => [of.name, part(of)])),
    computed,
  }
}

/** What a value without a column is, by its type in the schema. */
const plain = (
  type: GraphQLNamedType,
  list: boolean,
): Omit<ScalarField, 'name' | 'classes' | 'writtenAs' | 'computed'> => ({
  kind: 'scalar',
  column: '',
  type: `${sqlTypes[type.name] ?? 'text'}${list ? '[]' : ''}`,
  nullable: true,
  default: undefined,
  folded: type.name === 'String',
  foldedColumn: null,
  typed: 'TEXT',
  format: formats[type.name] ?? 'plain',
  searched: false,
  ranked: false,
  enumeration: isEnumType(type) ? type.name : null,
})

const sqlTypes: Readonly<Record<string, string>> = {
  Int: 'integer',
  Float: 'double precision',
  Boolean: 'boolean',
  ID: 'uuid',
  Date: 'date',
  DateTime: 'timestamptz',
}

function readField(
  schema: GraphQLSchema,
  metadata: MetadataStorage,
  type: GraphQLObjectType,
  meta: Meta,
  field: GraphQLField<unknown, unknown>,
): GovernedField {
  const base = { name: field.name, ...classification(schema, type, field) }
  const target = getNamedType(field.type).name
  const through = directive(schema, field, 'through') as { relation: string; to: string } | undefined
  if (through) return { ...base, kind: 'many', target, via: { kind: 'through', ...through }, order: [] }
  const inverse = directive(schema, field, 'inverse') as { of: string; newest?: string } | undefined
  if (inverse) {
    const order: Order[] = inverse.newest === undefined ? [] : [{ field: inverse.newest, direction: 'DESC' }]
    const via = backVia(metadata, `${type.name}.${field.name}`, target, inverse.of)
    return { ...base, kind: 'many', target, via, order, back: true }
  }
  const ordered = directive(schema, field, 'ordered') as { list: string; by: string[] } | undefined
  const property = meta.properties[(ordered?.list ?? field.name) as never] as Property | undefined
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
    return { ...base, kind: 'one', column: property.fieldNames[0]!, target, nullable: property.nullable ?? false }
  const column = property.fieldNames[0]!
  const typed = (directive(schema, field, 'typed')?.['as'] ?? 'TEXT') as Typed
  const searched = directive(schema, field, 'searched') !== undefined
  return {
    ...base,
    kind: 'scalar',
    column,
    type: property.columnTypes[0] ?? 'text',
    nullable: property.nullable ?? false,
    default: property.default,
    folded: target === 'String',
    foldedColumn: searched && typed !== 'UPRN' ? `${column}_folded` : null,
    typed,
    format: formats[target] ?? 'plain',
    searched,
    ranked: directive(schema, field, 'ranked') !== undefined,
    enumeration: isEnumType(getNamedType(field.type)) ? target : null,
    computed: null,
  }
}

const formats: Record<string, Format> = { DateTime: 'moment', Point: 'point', GeoJSON: 'geojson' }

function via(metadata: MetadataStorage, property: Property): Via {
  if (property.kind === ReferenceKind.MANY_TO_MANY) {
    return {
      kind: 'pivot',
      table: property.pivotTable,
      ownerColumn: property.joinColumns[0]!,
      targetColumn: property.inverseJoinColumns[0]!,
    }
  }
  const target = [...metadata].find((entity) => entity.className === property.targetMeta?.className)!
  return { kind: 'inverse', column: columnOf(target, property.mappedBy) }
}

/** How a list finds the objects of a type that lead to its owner by a property: a relation, or an id. */
function backVia(metadata: MetadataStorage, list: string, target: string, of: string): Via {
  const entity = [...metadata].find(({ className }) => className === target)
  const property = entity?.properties[of as never] as Property | undefined
  if (!property) throw new Error(`${list} is the inverse of ${target}.${of}, which the entity does not have`)
  if (property.kind !== ReferenceKind.MANY_TO_MANY) return { kind: 'inverse', column: property.fieldNames[0]! }
  const [ownerColumn, targetColumn] = [property.inverseJoinColumns[0]!, property.joinColumns[0]!]
  return { kind: 'pivot', table: property.pivotTable, ownerColumn, targetColumn }
}

function orderOf(property: Property): Order[] {
  return [property.orderBy ?? []]
    .flat()
    .flatMap((map) =>
      Object.entries(map as Record<string, string>).map(
        ([field, direction]) =>
          ({ field, direction: direction.toUpperCase() === 'DESC' ? 'DESC' : 'ASC' }) satisfies Order,
      ),
    )
}

const columnOf = (meta: Meta, property: string): string =>
  (meta.properties[property as never] as Property).fieldNames[0]!

function readOperations(schema: GraphQLSchema): Map<string, Operation> {
  const operations = new Map<string, Operation>()
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const operation = directive(schema, field, 'operation') as Omit<Operation, 'name'> | undefined
      if (!operation)
        throw new Error(`${field.name} says neither what it does nor how the ledger files it: give it @operation`)
      operations.set(field.name, { name: field.name, ...operation })
    }
  }
  return operations
}
