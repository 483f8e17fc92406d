import fc from 'fast-check'
import type { GovernedType } from '../../../api/access/catalogue.ts'
import { type Condition, type FromViewer, type Test, viewers, type ViewerFact } from '../../../api/access/condition.ts'
import type { Rule } from '../../../api/access/rules.ts'
import type { Viewer } from '../../../api/access/viewer.ts'

type Scalar = string | number | boolean | null
type Kind = 'uuid' | 'text' | 'integer' | 'boolean' | 'date'
export type ProbeRow = Readonly<Record<string, unknown>> & { id: string }

const FACTS: readonly ViewerFact[] = ['accountId', 'personId', 'organisationId']
const LIST_FACTS: readonly ViewerFact[] = [
  'directorateIds',
  'colleagueIds',
  'premisesIds',
  'keyholderPersonIds',
  'brokenGlassIds',
]

/** Few values of each kind, so that rules often match rows; the texts are those that break careless quoting. */
const values: Readonly<Record<Kind, readonly Scalar[]>> = {
  uuid: [1, 2, 3, 4, 5].map((n) => `0195f000-0000-7000-8000-00000000000${n}`),
  text: ['WORK', 'PRIVATE', 'work', '', ' ', "O'Hara", '\\', '%', 'null', 'é', 'e\u0301'],
  integer: [0, 1, 2, 3, -1],
  boolean: [true, false],
  date: ['2024-02-29', '2025-01-01', '2026-03-01'],
}

/**
 * What conditions may speak of: properties with values that both sides write alike. Lists, positions, JSON and moments
 * are none.
 */
function comparable(type: GovernedType): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>()
  for (const property of type.columns.keys()) {
    const field = type.fields.get(property)
    if (field?.kind === 'one') kinds.set(property, 'uuid')
    if (field?.kind !== 'scalar') continue
    const kind = kindOf(field.type)
    if (kind) kinds.set(property, kind)
  }
  return kinds
}

function kindOf(columnType: string): Kind | null {
  if (/^(text|varchar)/.test(columnType) && !columnType.endsWith('[]')) return 'text'
  if (columnType === 'uuid' || columnType === 'date' || columnType === 'boolean') return columnType
  return /^(int|integer|smallint)$/.test(columnType) ? 'integer' : null
}

const valueOf = (kind: Kind): fc.Arbitrary<Scalar> => fc.constantFrom(...values[kind], null)
const ids = fc.subarray(values.uuid as string[])
const idOrNull = fc.option(fc.constantFrom(...(values.uuid as string[])))

export const someViewer: fc.Arbitrary<Viewer> = fc.record({
  accountId: fc.constantFrom(...(values.uuid as string[])),
  displayName: fc.constant('Pat Example'),
  roles: fc.constant([]),
  personId: idOrNull,
  organisationId: idOrNull,
  standing: fc.constant(null),
  directorateIds: ids,
  colleagueIds: ids,
  premisesIds: ids,
  keyholderPersonIds: ids,
  brokenGlassIds: ids,
  client: fc.constant({ kind: 'session' as const, id: 'probe' }),
  scopes: fc.constant(null),
})

/** What the lists of a type hold, where both sides write it alike. */
function comparableLists(type: GovernedType): ReadonlyMap<string, Kind> {
  return new Map(
    [...type.arrays].flatMap(([property, columnType]): [string, Kind][] => {
      const kind = kindOf(columnType.slice(0, -2))
      return kind ? [[property, kind]] : []
    }),
  )
}

/** Also with nothing in it, with a NULL in it, and with the same element twice. */
const someList = (kind: Kind): fc.Arbitrary<unknown> => fc.option(fc.array(valueOf(kind), { maxLength: 4 }))

/** A row of the type in which every property has a value or NULL. */
export function someRow(type: GovernedType): fc.Arbitrary<ProbeRow> {
  const nothing = Object.fromEntries([...type.columns.keys()].map((property) => [property, null]))
  const some = (property: string, kind: Kind): fc.Arbitrary<unknown> =>
    property === 'id' ? fc.constantFrom(...values.uuid) : valueOf(kind)
  const known = [...comparable(type)].map(([property, kind]) => [property, some(property, kind)] as const)
  const lists = [...comparableLists(type)].map(([property, kind]) => [property, someList(kind)] as const)
  return fc.record(Object.fromEntries([...known, ...lists])).map((given) => ({ ...nothing, ...given }) as ProbeRow)
}

function someTest(kind: Kind): fc.Arbitrary<Scalar | FromViewer | Test> {
  const value = valueOf(kind)
  const single: fc.Arbitrary<unknown>[] = [value]
  const list: fc.Arbitrary<unknown>[] = [fc.array(value, { maxLength: 3 })]
  if (kind === 'uuid') {
    single.push(fc.constantFrom(...FACTS).map(viewers))
    list.push(fc.constantFrom(...LIST_FACTS).map(viewers))
  }
  return fc.oneof(
    ...single,
    fc.record({ $eq: fc.oneof(...single) }),
    fc.record({ $ne: fc.oneof(...single) }),
    fc.record({ $in: fc.oneof(...list) }),
    fc.record({ $ne: fc.oneof(...single), $in: fc.oneof(...list) }),
  ) as fc.Arbitrary<Scalar | FromViewer | Test>
}

/** Whether a list shares an element with others, or holds one. */
function someListTest(kind: Kind): fc.Arbitrary<FromViewer | Test> {
  const value = fc.constantFrom(...values[kind])
  const single: fc.Arbitrary<unknown>[] = [value]
  const list: fc.Arbitrary<unknown>[] = [fc.array(value, { maxLength: 3 })]
  if (kind === 'uuid') {
    single.push(fc.constantFrom(...FACTS).map(viewers))
    list.push(fc.constantFrom(...LIST_FACTS).map(viewers))
  }
  return fc.oneof(...single, fc.record({ $eq: fc.oneof(...single) }), {
    arbitrary: fc.record({ $in: fc.oneof(...list) }),
    weight: 3,
  }) as fc.Arbitrary<FromViewer | Test>
}

/** A conjunction of none to four tests, some of them inside of `$and`. */
function someCondition(type: GovernedType): fc.Arbitrary<Condition> {
  const test = fc
    .constantFrom(...comparable(type))
    .chain(([property, kind]) => someTest(kind).map((on): Condition => ({ [property]: on })))
  const flat = fc.array(test, { maxLength: 3 }).map((tests): Condition => Object.assign({}, ...tests) as Condition)
  const ofColumns = fc.oneof(
    { weight: 3, arbitrary: flat },
    {
      weight: 1,
      arbitrary: fc
        .tuple(flat, fc.array(flat, { maxLength: 2 }))
        .map(([outer, inner]): Condition => ({ $and: [...inner, outer] })),
    },
  )
  const lists = [...comparableLists(type)]
  if (lists.length === 0) return ofColumns
  const ofList = fc
    .constantFrom(...lists)
    .chain(([property, kind]) => someListTest(kind).map((on): Condition => ({ [property]: on })))
  return fc.oneof(
    ofColumns,
    ofList,
    fc.tuple(ofColumns, ofList).map(([columns, list]): Condition => ({ $and: [columns, list] })),
  )
}

/** None to four alternatives on some fields each; now and then one without a condition. */
export function someRules(type: GovernedType): fc.Arbitrary<Rule[]> {
  const when = fc.oneof({ weight: 12, arbitrary: someCondition(type) }, { weight: 1, arbitrary: fc.constant(null) })
  const fields = fc.subarray([...type.fields.keys()], { minLength: 1 })
  return fc.array(fc.record({ action: fc.constant('read' as const), type: fc.constant(type.name), fields, when }), {
    maxLength: 4,
  })
}
