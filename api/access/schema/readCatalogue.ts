import type { MetadataStorage } from '@mikro-orm/core'
import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql'
import type { Catalogue, GovernedField, GovernedType, Operation, Order, Retelling } from '../catalogue.ts'
import { type ComputedFields, settleComputed } from './computed.ts'
import { classifiedFields, directive } from './directives.ts'
import { isColumn, readAbouts } from './readAbout.ts'
import { readComputed, readField } from './readField.ts'
import { settleFinders } from './readFinders.ts'
import { columnOf } from './readLists.ts'
import { readWords } from './words.ts'

/** @throws Error naming the type or field for which schema and entities do not fit together, or that has no class. */
export function readCatalogue(schema: GraphQLSchema, metadata: MetadataStorage, computed: ComputedFields): Catalogue {
  const types = new Map<string, GovernedType>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && directive(schema, type, 'governed'))
      types.set(type.name, readType(schema, metadata, type, computed))
  }
  settleComputed(types, computed)
  settleFinders(types)
  settleHistory(types)
  return { types, operations: readOperations(schema), words: readWords(schema) }
}

function settleHistory(types: Map<string, GovernedType>): void {
  const keeps = [...types.values()].find(({ retells }) => retells)?.retells?.keeps ?? []
  for (const type of types.values()) type.keptByHistory = keeps.filter(({ property }) => type.columns.has(property))
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
  for (const field of classifiedFields(type)) {
    const read = readComputed(schema, type, field, computed) ?? readField(schema, metadata, type, meta, field)
    fields.set(field.name, read)
  }
  const columns = new Map(
    Object.values(meta.properties).flatMap((property): [string, string][] =>
      property.fieldNames?.[0] && isColumn(property) ? [[property.name, property.fieldNames[0]]] : [],
    ),
  )
  const arrays = new Map(
    Object.values(meta.properties)
      .filter(({ name }) => columns.has(name))
      .map(({ name, columnTypes }) => [name, columnTypes[0] ?? ''] as const)
      .filter(([, columnType]) => columnType.endsWith('[]')),
  )
  const { about = [], personal, order } = directive(schema, type, 'governed') as GovernedArguments
  return {
    name: type.name,
    table: meta.tableName,
    about: readAbouts(meta, about),
    personal: personal ?? about.length > 0,
    fields,
    columns,
    arrays,
    archivable: fields.has('archivedAt'),
    live: directive(schema, type, 'live') !== undefined,
    endsOn: meta.properties['endsOn' as never] ? columnOf(meta, 'endsOn') : null,
    defaultOrder: defaultOrder(type.name, fields, order),
    finders: [],
    retells: readRetelling(schema, type, columns),
    keptByHistory: [],
  }
}

type GovernedArguments = { about?: string[]; personal?: boolean; order?: string }

function defaultOrder(type: string, fields: ReadonlyMap<string, GovernedField>, by: string | undefined): Order[] {
  if (by === undefined) return []
  if (fields.get(by)?.kind !== 'scalar')
    throw new Error(`${type} is ordered by ${by}, which must be a scalar field of it`)
  return [{ field: by, direction: 'ASC' }]
}

type RetellsArguments = Omit<Retelling, 'keeps'> & { keeps: readonly string[] }

function readRetelling(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  columns: ReadonlyMap<string, string>,
): Retelling | null {
  const properties = directive(schema, type, 'retells') as RetellsArguments | undefined
  if (!properties) return null
  const column = (property: string): string => {
    const found = columns.get(property)
    if (found === undefined) throw new Error(`${type.name} retells by its ${property}, which the entity does not have`)
    return found
  }
  for (const value of properties.values) column(value)
  return {
    type: column(properties.type),
    id: column(properties.id),
    field: column(properties.field),
    values: properties.values,
    keeps: properties.keeps.map((property) => ({ property, column: column(property) })),
  }
}

function readOperations(schema: GraphQLSchema): Map<string, Operation> {
  const operations = new Map<string, Operation>()
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const operation = directive(schema, field, 'operation') as Omit<Operation, 'name'> | undefined
      if (!operation) throw new Error(`${field.name} has no @operation: say what it does and how the ledger files it`)
      operations.set(field.name, { name: field.name, ...operation })
    }
  }
  return operations
}
