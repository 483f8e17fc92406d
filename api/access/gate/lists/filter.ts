import { BadUserInput, ForbiddenField, QueryTooComplex } from '../../../platform/errors.ts'
import {
  type GovernedField,
  type GovernedType,
  fieldOf,
  type ScalarField,
  type ToManyField,
  type ToOneField,
  type ValuesField,
} from '../../catalogue.ts'
import { noteNamed, noteTest, noteWalk, type Tested } from '../looks/note.ts'
import { type Compilation, guardSql, rowSql, target } from '../secure.ts'
import { foldedValue, partsSql, securedColumn, securedFolded, valueSql } from '../value.ts'
import { idsNamed, idTest, MOST_TESTS, type Scope, stored, testsOf } from './filterTest.ts'
import { someSql } from './listSource.ts'

export type Filter = Readonly<Record<string, unknown>>

const MOST_BRANCHES = 200
const MOST_DEPTH = 12

/**
 * A filter as SQL over the secured relation. A test of a field that is readable on some rows becomes `readable and
 * (field op value)`; under `not`, `readable` stays outside the negation, so that neither finds a withheld value.
 * @param read draws a filter value when the plan runs: compiled text holds no values
 * @param tested collects what the filter tests, for the ledger
 * @throws ForbiddenField for a field that the caller may never read, before any SQL runs.
 */
export function filterSql(
  c: Compilation,
  type: GovernedType,
  alias: string,
  filter: Filter,
  read: Scope['read'],
  tested: Tested,
): string {
  return group(
    { c, path: [], depth: 0, budget: { tests: MOST_TESTS, branches: MOST_BRANCHES }, read, negated: null, tested },
    type,
    alias,
    filter,
  )
}

function group(scope: Scope, type: GovernedType, alias: string, filter: Filter): string {
  if (--scope.budget.branches < 0) throw new QueryTooComplex(`A filter can have ${MOST_BRANCHES} branches at most.`)
  if (scope.depth > MOST_DEPTH) throw new QueryTooComplex(`A filter can be nested ${MOST_DEPTH} deep at most.`)
  const parts = Object.entries(filter).flatMap(([key, value]) => {
    const inside = { ...scope, path: [...scope.path, key], depth: scope.depth + 1 }
    if (value === null || value === undefined) {
      if (key === 'and' || key === 'or' || key === 'not') return []
      throw new BadUserInput({ [`filter.${inside.path.join('.')}`]: 'must not be null: use isNull' })
    }
    if (key === 'not') return [negation(inside, type, alias, value as Filter)]
    if (key === 'and' || key === 'or') {
      const branches = (value as Filter[]).map((branch, at) =>
        group({ ...inside, path: [...inside.path, at] }, type, alias, branch),
      )
      if (key === 'or' && branches.length === 0) return ['false']
      return branches.length === 0 ? [] : [`(${branches.join(` ${key} `)})`]
    }
    return [field(inside, type, fieldOf(type, key), alias, value as Filter)]
  })
  return parts.length === 0 ? 'true' : `(${parts.join(' and ')})`
}

function negation(scope: Scope, type: GovernedType, alias: string, filter: Filter): string {
  if (scope.negated) return `not coalesce(${group(scope, type, alias, filter)}, false)`
  const guards: string[] = []
  const inner = group({ ...scope, negated: guards }, type, alias, filter)
  return `(${[...new Set(guards), `not coalesce(${inner}, false)`].join(' and ')})`
}

function field(scope: Scope, type: GovernedType, on: GovernedField, alias: string, tests: Filter): string {
  const { c } = scope
  const guard = guardSql(c, type, on.name, alias)
  if (guard === 'false') throw new ForbiddenField(on.name)
  const test = testOn(scope, type, on, alias, tests)
  if (guard === 'true') return test
  if (!scope.negated) return `(${guard} and ${test})`
  scope.negated.push(guard)
  return test
}

function testOn(scope: Scope, type: GovernedType, on: GovernedField, alias: string, tests: Filter): string {
  if (on.kind === 'scalar') return scalar(scope, type, on, alias, tests)
  return on.kind === 'values' ? values(scope, type, on, alias, tests) : related(scope, type, on, alias, tests)
}

function values(scope: Scope, type: GovernedType, on: ValuesField, alias: string, filter: Filter): string {
  noteTest(scope.c, type, on, scope.tested)
  const { parts: objects, within } = partsSql(scope.c, type, on, alias, !(on.key in filter))
  const some = objects.map((parts) => {
    const all = Object.entries(filter).map(([name, tests]) => {
      const inside = { ...scope, path: [...scope.path, name] }
      const part = on.parts.get(name)
      if (!part) throw new Error(`The schema offers a filter on ${on.target}.${name}, which it does not have`)
      if (tests === null || tests === undefined)
        throw new BadUserInput({ [`filter.${inside.path.join('.')}`]: 'must not be null: use isNull' })
      const column = (): string => parts[name]?.() ?? 'null'
      return testsOf(
        inside,
        part,
        stored(column, () => `folded(${column()})`),
        tests as Filter,
      )
    })
    return all.length === 0 ? 'true' : `(${all.join(' and ')})`
  })
  return some.length === 0 ? 'false' : within(`(${some.join(' or ')})`)
}

function related(
  scope: Scope,
  type: GovernedType,
  on: ToOneField | ToManyField,
  alias: string,
  filter: Filter,
): string {
  noteWalk(scope.c, type, on, scope.tested)
  const to = target(scope.c, on)
  const other = scope.c.alias()
  // The related object's guards stay inside EXISTS: outside it they would apply to other rows.
  const inner = group({ ...scope, negated: null }, to, other, filter)
  if (on.kind === 'many') return `${among(scope, on, alias, filter)}${someSql(scope.c, type, on, alias, other, inner)}`
  return `exists (select from ${to.table} ${other} where ${other}.id = ${alias}.${on.column} and ${rowSql(scope.c, to, other)} and ${inner})`
}

/** Implied by the rest: lets the index of a column of ids find records by those that the filter names. */
function among(scope: Scope, { via }: ToManyField, alias: string, { id }: Filter): string {
  if (via.kind !== 'array') return ''
  const tests = (id ?? {}) as Filter
  const operator = (['eq', 'in'] as const).find((name) => (tests[name] ?? null) !== null)
  return operator === undefined
    ? ''
    : `${alias}.${via.column} && ${idsNamed(scope, [...scope.path, 'id', operator])} and `
}

function scalar(scope: Scope, type: GovernedType, on: ScalarField, alias: string, tests: Filter): string {
  noteTest(scope.c, type, on, scope.tested)
  const { c, negated } = scope
  for (const operator of ['eq', 'in'] as const) {
    if ((tests[operator] ?? null) !== null)
      noteNamed(c, type, on, () => idTest(scope, [...scope.path, operator]), scope.tested)
  }
  const column = (): string => (negated ? securedColumn(c, type, on.name, alias) : valueSql(c, type, on, alias))
  const folded = (): string => (negated ? securedFolded(c, type, on, alias) : foldedValue(c, type, on, alias))
  return testsOf(scope, on, stored(column, folded), tests)
}

/** What of a filter changes the compiled text: keys, lengths of lists that hold filters, null or not, `isNull`. */
export function filterKey(value: unknown): unknown {
  if (Array.isArray(value))
    return value.some((item) => typeof item === 'object' && item !== null) ? value.map(filterKey) : '[]'
  if (value === null) return null
  if (typeof value === 'boolean') return value
  if (typeof value !== 'object') return 0
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filterKey(inner)]))
}
