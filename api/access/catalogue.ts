import type { Action, DataClass } from './classes.ts'
import type { Words } from './schema/words.ts'
import type { Computed } from './schema/computed.ts'

/** A class of a field; with `when` it holds for objects whose property `field` has the value `is`. */
export type Classification = { as: DataClass; when?: { field: string; is: string } }

type FieldBase = {
  name: string
  /** Classes of reading; at least one. Empty for a part of a computed list, which is read with its list. */
  classes: readonly Classification[]
  /** The class that changing needs where it is another than the class of reading. */
  writtenAs: DataClass | null
}

/** How a column's value is written in an answer. */
export type Format = 'plain' | 'moment' | 'point' | 'geojson'

/** How people write what a field holds (`@typed`); TEXT where the schema says nothing. */
export type Typed = 'TEXT' | 'POSTCODE' | 'UPRN' | 'CONTACT' | 'CODE'

/** The longest that a text may be where the schema says nothing (`@text`), in characters. */
export const usualLength = 300

/**
 * `folded`: text that people write, compared without regard to case, accents and punctuation; `foldedColumn`: where it
 * is kept so. `ranked`: of equally good hits, the lowest comes first. `computed`: has no column (`column` is empty);
 * ask `valueSql` (gate/value.ts) for the SQL of either. `enumeration`: the one whose value it is. `default`: what a
 * value that is left out becomes; undefined where there is none. `most`: how many characters a text may have. `names`:
 * the object is called by it.
 */
export type ScalarField = FieldBase & {
  kind: 'scalar'
  column: string
  type: string
  nullable: boolean
  default: unknown
  folded: boolean
  foldedColumn: string | null
  typed: Typed
  most: number
  names: boolean
  format: Format
  searched: boolean
  ranked: boolean
  enumeration: string | null
  computed: Computed | null
}
/**
 * A computed list of small objects that are no records, such as rules and their states. `parts`: what each of them has.
 */
export type ValuesField = FieldBase & {
  kind: 'values'
  target: string
  nullable: true
  parts: ReadonlyMap<string, ScalarField>
  computed: Computed
}
/** `finds`: the global search finds what it leads to by the searched fields of its owner (`@searchFinds`). */
export type ToOneField = FieldBase & {
  kind: 'one'
  column: string
  target: string
  nullable: boolean
  finds: boolean
}
/** `back`: it leads to those who point at its owner, of whom there may be any number (`@inverse`). */
export type ToManyField = FieldBase & { kind: 'many'; target: string; via: Via; order: readonly Order[]; back?: true }

/** How a list is reached from its owner's id. */
export type Via =
  | { kind: 'inverse'; column: string }
  | { kind: 'pivot'; table: string; ownerColumn: string; targetColumn: string }
  | { kind: 'through'; relation: string; to: string }

export type Order = { field: string; direction: 'ASC' | 'DESC' }
export type GovernedField = ScalarField | ValuesField | ToOneField | ToManyField

/** A path to an id: a property of the type itself, and of each record that the one before it leads to. */
export type About = readonly [AboutStep, ...AboutStep[]]
export type AboutStep = { table: string; property: string; column: string }

/**
 * Other records by which the search finds those of a type: the column by which they lead there, and the type's list of
 * them.
 */
export type Finder = { through: GovernedType; column: string; list: string }

/**
 * Columns of a type whose objects say what became of a field of another, and the fields that hold its values
 * (`@retells`).
 */
export type Retelling = { type: string; id: string; field: string; values: readonly string[] }

export type GovernedType = {
  name: string
  table: string
  /** Paths to whom an object is about, of which the first that leads to anybody counts; empty: nothing says so. */
  about: readonly About[]
  /** Whether merely reading an object of this type is a disclosure of personal data. */
  personal: boolean
  fields: ReadonlyMap<string, GovernedField>
  /**
   * Properties that a condition may name, with their columns: fields, and entity properties that the schema does not
   * show.
   */
  columns: ReadonlyMap<string, string>
  archivable: boolean
  /** Column of the last day, where an object is in force only until then. */
  endsOn: string | null
  defaultOrder: readonly Order[]
  finders: readonly Finder[]
  /** Null for all but the history. */
  retells: Retelling | null
}

/** What a root field does, on which type, how the ledger files it, and whether it takes a purpose. */
export type Operation = { name: string; does: Action; on: string; ledger: string; purpose: boolean }

/** Schema and entities seen together: what the gate, the policy and the ledger know of the house. */
export type Catalogue = {
  types: ReadonlyMap<string, GovernedType>
  operations: ReadonlyMap<string, Operation>
  words: Words
}

/** Whether objects of the type are themselves whom they are about, as people and accounts are. */
export const isSomebody = ({ about }: GovernedType): boolean => about.some(([{ property }]) => property === 'id')

/** @throws Error when the type is not governed: a fault of the caller, never of the user. */
export function governed(catalogue: Catalogue, name: string): GovernedType {
  const type = catalogue.types.get(name)
  if (!type) throw new Error(`${name} is not a governed type`)
  return type
}

/** @throws Error when the type has no such field. */
export function fieldOf(type: GovernedType, name: string): GovernedField {
  const field = type.fields.get(name)
  if (!field) throw new Error(`${type.name} has no field ${name}`)
  return field
}
