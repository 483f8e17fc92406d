import type { Action, DataClass } from './classes.ts'
import type { Words } from './schema/words.ts'
import type { Computed } from './schema/computed.ts'

/** A field's class; with `when`, only for objects whose property `field` has the value `is`. */
export type Classification = { as: DataClass; when?: { field: string; is: string } }

type FieldBase = {
  name: string
  /** At least one. Empty for the parts of a computed list, which are read with the list. */
  classes: readonly Classification[]
  /** The class needed to change the field, where it differs from the class of reading. */
  writtenAs: DataClass | null
}

export type Format = 'plain' | 'moment' | 'point' | 'geojson'

/** How people write what a field holds (`@typed`); TEXT where the schema says nothing. */
export type Typed = 'TEXT' | 'POSTCODE' | 'UPRN' | 'CONTACT' | 'CODE'

/** In characters, where the schema gives no `@text`. */
export const USUAL_LENGTH = 300

/** `computed` fields have no column (`column` is empty): ask `valueSql` (gate/value.ts) for the SQL of either. */
export type ScalarField = FieldBase & {
  kind: 'scalar'
  column: string
  type: string
  nullable: boolean
  default: unknown
  /** Text that people write: compared without regard to case, accents and punctuation. */
  folded: boolean
  foldedColumn: string | null
  typed: Typed
  most: number
  names: boolean
  format: Format
  searched: boolean
  /** Of equally good hits, the lowest value comes first. */
  ranked: boolean
  enumeration: string | null
  computed: Computed | null
}
export type ValuesField = FieldBase & {
  kind: 'values'
  target: string
  nullable: true
  key: string
  parts: ReadonlyMap<string, ScalarField>
  computed: Computed
}
/** `finds`: the global search finds the target by its owner's searched fields (`@searchFinds`). */
export type ToOneField = FieldBase & {
  kind: 'one'
  column: string
  target: string
  nullable: boolean
  finds: boolean
}
/** `back`: leads to the records that point at its owner (`@inverse`); there may be any number. */
export type ToManyField = FieldBase & {
  kind: 'many'
  target: string
  via: Via
  order: readonly Order[]
  back?: true
  /** A connection inside its owner: with total, cursors, filter and sort. */
  paged?: true
}

export type Via =
  | { kind: 'inverse'; column: string }
  | { kind: 'pivot'; table: string; ownerColumn: string; targetColumn: string }
  /** The owner's column holds the ids. */
  | { kind: 'array'; column: string }
  /** The member's column holds the owner's id, among others. */
  | { kind: 'holder'; column: string }
  | { kind: 'through'; relation: string; to: string }

/** Whether a list's members stand in a table of their own, beside the owner's. */
export const isKeptBeside = (field: GovernedField | undefined): boolean =>
  field?.kind === 'many' && field.via.kind !== 'array'

export type Order = { field: string; direction: 'ASC' | 'DESC' }
export type GovernedField = ScalarField | ValuesField | ToOneField | ToManyField

/** A path to an id, or to a list of ids: a property of the type, then of each record that the previous step leads to. */
export type About = readonly [AboutStep, ...AboutStep[]]
export type AboutStep = { table: string; property: string; column: string; list: boolean }

/** The search finds records of a type by those of `through`, which point at them by `column`; `list` holds them. */
export type Finder = { through: GovernedType; column: string; list: string }

/** Columns of a type whose objects record a change to another's field (`@retells`). */
export type Retelling = {
  type: string
  id: string
  field: string
  values: readonly string[]
  keeps: readonly KeptColumn[]
}

/** A property that history takes over from a changed record, and history's column for it. */
type KeptColumn = { property: string; column: string }

export type GovernedType = {
  name: string
  table: string
  /** Paths to the person or organisation that an object is about; the first that leads anywhere counts. */
  about: readonly About[]
  personal: boolean
  fields: ReadonlyMap<string, GovernedField>
  /** Properties that a condition may name: fields, and entity properties outside the schema. */
  columns: ReadonlyMap<string, string>
  /** Of these properties those that hold lists, with the column's type, such as `uuid[]`. */
  arrays: ReadonlyMap<string, string>
  archivable: boolean
  /** Whether its changes can be followed (`@live`): each then leaves an event. */
  live: boolean
  endsOn: string | null
  defaultOrder: readonly Order[]
  finders: readonly Finder[]
  retells: Retelling | null
  /** What history keeps of a changed record of this type. */
  keptByHistory: readonly KeptColumn[]
}

/** `does`, `on`: the right it takes; `ledger`: its category there. */
export type Operation = { name: string; does: Action; on: string; ledger: string; purpose: boolean }

export type Catalogue = {
  types: ReadonlyMap<string, GovernedType>
  operations: ReadonlyMap<string, Operation>
  words: Words
}

export const isSomebody = ({ about }: GovernedType): boolean => about.some(([{ property }]) => property === 'id')

/** @throws Error when the type is not governed: a programming fault. */
export function governed(catalogue: Catalogue, name: string): GovernedType {
  const type = catalogue.types.get(name)
  if (!type) throw new Error(`${name} is not a governed type`)
  return type
}

export function fieldOf(type: GovernedType, name: string): GovernedField {
  const field = type.fields.get(name)
  if (!field) throw new Error(`${type.name} has no field ${name}`)
  return field
}
