import { BadUserInput, QueryTooComplex } from '../../../platform/errors.ts'
import type { ScalarField } from '../../catalogue.ts'
import { textTest } from '../../sought/textTest.ts'
import type { Tested } from '../looks/note.ts'
import type { Run } from '../plan.ts'
import type { Compilation } from '../secure.ts'
import { idOrNull } from '../../../platform/values/uuid.ts'
import type { Filter } from './filter.ts'
import { isText } from './order.ts'

/** Where in a filter the text is being written. */
export type Scope = {
  c: Compilation
  path: readonly (string | number)[]
  depth: number
  budget: { tests: number; branches: number }
  read: (run: Run, path: readonly (string | number)[]) => unknown
  negated: string[] | null
  tested: Tested
}

export const MOST_TESTS = 100

/** All tests of one field, such as `{ gte: 1, lte: 2 }`. */
export function testsOf(scope: Scope, on: ScalarField, held: Stored, tests: Filter): string {
  const parts = Object.entries(tests).map(([operator, operand]) => {
    if (--scope.budget.tests < 0) throw new QueryTooComplex(`A filter can have ${MOST_TESTS} tests at most.`)
    const path = [...scope.path, operator]
    return test(scope, on, held, operator, operand, path)
  })
  return parts.length === 0 ? 'true' : `(${parts.join(' and ')})`
}

/** SQL of a field's value, as stored and as compared. */
export type Stored = Readonly<{ column: string; folded: string }>

/** Made on use: the server refuses a parameter that the text does not name. */
export const stored = (column: () => string, folded: () => string): Stored => ({
  get column() {
    return column()
  },
  get folded() {
    return folded()
  },
})

export const idTest = (scope: Scope, path: readonly (string | number)[]): string => `= any(${idsNamed(scope, path)})`

/** The ids that a filter names by `eq` or `in`. */
export function idsNamed(scope: Scope, path: readonly (string | number)[]): string {
  const ids = (value: unknown): (string | null)[] => [value].flat().map(idOrNull)
  return scope.c.parameters.add('uuid[]', (run) => ids(scope.read(run, path)))
}

const COMPARISONS: Readonly<Record<string, string>> = { lt: '<', lte: '<=', gt: '>', gte: '>=' }

function test(
  scope: Scope,
  on: ScalarField,
  held: Stored,
  operator: string,
  operand: unknown,
  path: readonly (string | number)[],
): string {
  const { c } = scope
  const type = on.type.replace(/\(.*\)/, '')
  const value = (as: string = type): string => c.parameters.add(as, (run) => valueFor(type, scope.read(run, path)))
  const elementType = type.replace(/\[\]$/, '')
  const elementFor = (one: unknown): unknown => valueFor(elementType, one)
  if (operand === null && operator !== 'eq' && operator !== 'ne')
    throw new BadUserInput({ [`filter.${path.join('.')}`]: 'may not be null' })
  if (on.folded && operand !== null) {
    const written = (as: string, of: (typed: unknown) => unknown): string =>
      c.parameters.add(as, (run) => of(scope.read(run, path)))
    const compared = textTest(on.typed, operator, held, written)
    if (compared !== null) return compared
  }
  switch (operator) {
    case 'eq':
      // Bare, so that the index of a column that the expression compares serves it; a boolean is part of the plan key.
      if (on.computed && typeof operand === 'boolean') return operand ? held.column : `not ${held.column}`
      return operand === null ? `${held.column} is null` : `${held.column} = ${value()}`
    case 'ne':
      return operand === null ? `${held.column} is not null` : `${held.column} is distinct from ${value()}`
    case 'in':
      return `${held.column} = any(${c.parameters.add(`${type}[]`, (run) => (scope.read(run, path) as unknown[]).map((item) => valueFor(type, item)))})`
    case 'has':
      return `${held.column} @> array[${c.parameters.add(elementType, (run) => elementFor(scope.read(run, path)))}]`
    case 'hasSome':
      return `${held.column} && ${c.parameters.add(type, (run) => (scope.read(run, path) as unknown[]).map(elementFor))}`
    case 'isNull':
      return operand === true ? `${held.column} is null` : `${held.column} is not null`
    default: {
      const comparison = COMPARISONS[operator]
      if (!comparison) throw new Error(`The schema offers the filter ${operator}, which the gate does not know`)
      return isText(on)
        ? `${held.column} collate "C" ${comparison} ${value()} collate "C"`
        : `${held.column} ${comparison} ${value()}`
    }
  }
}

const valueFor = (type: string, value: unknown): unknown => (type === 'uuid' ? idOrNull(value) : value)
