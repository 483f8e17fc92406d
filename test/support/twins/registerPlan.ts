import type { EntityMetadata, EntityProperty } from '@mikro-orm/core'
import { type GraphQLSchema, isEnumType } from 'graphql'
import type { Catalogue, GovernedType } from '../../../api/access/catalogue.ts'
import { isColumn } from '../../../api/access/schema/readAbout.ts'
import type { Database } from '../../../api/platform/database.ts'
import { type StoredKey, storedRules, type StoredRules } from '../database/storedRules.ts'

/** One property of a type as its values are drawn. */
export type Column = {
  property: string
  /** The SQL type, as the entity has it. */
  type: string
  nullable: boolean
  /** Follows from other columns: the database writes it. */
  generated: boolean
  /** The values that there are, where they are few by rule. */
  values: readonly string[] | null
  /** How people write it (`@typed`). */
  typed: string | null
  range: readonly [least: number, most: number] | null
}

/** A list that the database keeps in a table of pairs. */
type Pairs = { property: string; target: string; table: string; ownerColumn: string; targetColumn: string }

/** A governed type as the register keeps it. */
export type TypePlan = {
  name: string
  table: string
  /** Column by property, of all that is written. */
  written: ReadonlyMap<string, string>
  columns: readonly Column[]
  /** Which property points at which type, where the database insists on it. */
  references: Readonly<Record<string, string>>
  /** Which list of ids, a column, points at which type. */
  lists: Readonly<Record<string, string>>
  pairs: readonly Pairs[]
  keys: readonly StoredKey[]
  /** Properties that change together or not at all. */
  groups: readonly (readonly string[])[]
  /** Properties of which exactly one has a value. */
  exclusive: readonly (readonly string[])[]
  propertyOf: ReadonlyMap<string, string>
}

/** All types of a register, in the order in which their rows can be written: what others point at comes first. */
export type RegisterPlan = readonly TypePlan[]

/** Made where the twins sign their callers in; what it makes is not alike in both, and would tell nothing. */
const MADE_BY_SIGNING_IN = new Set(['Session', 'AuthenticatorApp', 'Passkey'])
/** Follows from engagements and answers: triggers write the one, and the copy of last midnight is taken of the rest. */
const FOLLOWING = new Set(['LastEngaged', 'CountedStakeholder', 'CountedEngagement', 'CountedMention'])
/** Name records of other types by bare ids, so no reference says that they come after those. */
const LOOKING_BACK = ['BreakGlass', 'HistoryEntry', 'LedgerRecord']

/** A type that is read by a view shows what of this table the view lets through. */
const KEPT_IN: Readonly<Record<string, string>> = { QuestionRating: 'question_rating' }

/** A view by which another type's rows are seen: what points at it points at one of those. */
export const SEEN_AS: Readonly<Record<string, string>> = { Correspondent: 'Account' }

/** Every governed type that has a table, from the schema, the entities and the database's own rules. */
export async function planRegister(db: Database, schema: GraphQLSchema, catalogue: Catalogue): Promise<RegisterPlan> {
  const rules = await storedRules(db)
  const metadata = [...db.orm.getMetadata()]
  const tables = new Set([...catalogue.types.values()].map(({ table }) => table))
  const plans = [...catalogue.types.values()].flatMap((type) => {
    const meta = metadata.find(({ className }) => className === type.name)
    const table = KEPT_IN[type.name] ?? type.table
    const stored = rules.get(table)
    return meta && stored && !MADE_BY_SIGNING_IN.has(type.name) && !FOLLOWING.has(type.name)
      ? [{ ...withoutOwnTypes(planType(schema, type, meta, stored), tables), table }]
      : []
  })
  return inOrderOfWriting(plans)
}

/** Pairs that are records themselves are drawn as these. */
const withoutOwnTypes = (plan: TypePlan, tables: ReadonlySet<string>): TypePlan => ({
  ...plan,
  pairs: plan.pairs.filter(({ table }) => !tables.has(table)),
})

function planType(schema: GraphQLSchema, type: GovernedType, meta: EntityMetadata, stored: StoredRules): TypePlan {
  const properties = Object.values<EntityProperty>(meta.properties)
  const columns = properties.filter(isColumn)
  const columnOf = (property: EntityProperty): string => property.fieldNames[0] as string
  const propertyOf = new Map(columns.map((property) => [columnOf(property), property.name]))
  const propertiesIn = (names: readonly string[]): string[] => [
    ...new Set(names.flatMap((name) => propertyOf.get(name) ?? [])),
  ]
  return {
    name: type.name,
    table: type.table,
    written: new Map(
      columns
        .filter((property) => !stored.generated.has(columnOf(property)))
        .map((each) => [each.name, columnOf(each)]),
    ),
    columns: columns.map((property) => {
      const field = type.fields.get(property.name)
      const named = field?.kind === 'scalar' && field.enumeration !== null ? schema.getType(field.enumeration) : null
      return {
        property: property.name,
        type: property.columnTypes[0] ?? '',
        nullable: property.nullable === true,
        generated: stored.generated.has(columnOf(property)),
        values: isEnumType(named)
          ? named.getValues().map(({ name }) => name)
          : ((property.items as string[] | undefined) ?? null),
        typed: field?.kind === 'scalar' ? field.typed : null,
        range: stored.ranges.get(columnOf(property)) ?? null,
      }
    }),
    references: Object.fromEntries(
      columns.flatMap(({ name, kind, targetMeta }) =>
        (kind === 'm:1' || kind === '1:1') && targetMeta
          ? [[name, SEEN_AS[targetMeta.className] ?? targetMeta.className]]
          : [],
      ),
    ),
    lists: Object.fromEntries([
      ...[...type.fields.values()].flatMap((field): [string, string][] =>
        field.kind === 'many' && field.via.kind === 'array' ? [[field.name, field.target]] : [],
      ),
      // No field, but by these a SPOC reads some and not others.
      ...columns
        .filter(({ name }) => name === 'routedDirectorates')
        .map(({ name }): [string, string] => [name, 'Directorate']),
    ]),
    pairs: properties.flatMap((property) =>
      property.kind === 'm:n' && property.owner && property.targetMeta
        ? [
            {
              property: property.name,
              target: property.targetMeta.className,
              table: property.pivotTable,
              ownerColumn: property.joinColumns[0] as string,
              targetColumn: property.inverseJoinColumns[0] as string,
            },
          ]
        : [],
    ),
    // A key of what nobody is shown, such as a secret's hash, is the writer's to keep apart.
    keys: stored.keys.filter(({ parts }) =>
      parts.every((part) => part.columns.every((column) => propertyOf.has(column))),
    ),
    groups: joinedGroups(stored.bound.map(propertiesIn).filter((group) => group.length > 1)),
    exclusive: stored.exclusive.map(propertiesIn).filter((group) => group.length > 1),
    propertyOf,
  }
}

/** Groups that share a member are one. */
function joinedGroups(groups: readonly (readonly string[])[]): string[][] {
  return groups.reduce<string[][]>((joined, group) => {
    const touching = joined.filter((other) => other.some((name) => group.includes(name)))
    return [...joined.filter((other) => !touching.includes(other)), [...new Set([...touching.flat(), ...group])]]
  }, [])
}

function inOrderOfWriting(plans: readonly TypePlan[]): TypePlan[] {
  const ordered: TypePlan[] = []
  const onTheWay = new Set<string>()
  const visit = (plan: TypePlan): void => {
    if (ordered.includes(plan)) return
    if (onTheWay.has(plan.name))
      throw new Error(`${[...onTheWay].join(', ')} point at each other: no order of writing suits them all`)
    onTheWay.add(plan.name)
    const visitAll = (targets: readonly string[]): void => {
      for (const target of targets) {
        const other = plans.find(({ name }) => name === target)
        if (other && other !== plan) visit(other)
      }
    }
    visitAll([plan.references, plan.lists].flatMap((each) => Object.values(each)))
    // Pairs are written last: what they lead to need only be there to be drawn.
    visitAll(plan.pairs.map((pairs) => pairs.target).filter((target) => !onTheWay.has(target)))
    onTheWay.delete(plan.name)
    ordered.push(plan)
  }
  const isLookingBack = ({ name }: TypePlan): boolean => LOOKING_BACK.includes(name)
  for (const plan of [...plans.filter((each) => !isLookingBack(each)), ...plans.filter(isLookingBack)]) visit(plan)
  return ordered
}
