import { type Catalogue, governed, type GovernedType, type ScalarField } from '../catalogue.ts'
import { type Condition, isFromViewer, type Test, testsOf } from '../condition.ts'
import type { Rule, Rules } from '../rules.ts'
import { rulesSql } from './conditionSql.ts'
import type { Parameters } from './plan.ts'
import { presentSql } from './present.ts'

export type Compilation = {
  catalogue: Catalogue
  rules: Rules
  parameters: Parameters
  alias(): string
  /** SQL of the moment as of which computed values hold. */
  now: string
}

export function compilation(catalogue: Catalogue, rules: Rules, parameters: Parameters): Compilation {
  let aliases = 0
  return { catalogue, rules, parameters, alias: () => `t${++aliases}`, now: 'now()' }
}

/** On which of the rows that exist for the caller a field may be read. */
type Readability = { on: 'all' } | { on: 'none' } | { on: 'some'; rules: readonly Rule[] }

/** Rows that exist for the caller: those whose id may be read, and of history only what is still readable today. */
export function rowSql(compilation: Compilation, type: GovernedType, alias: string): string {
  const ruled = rulesSql(type, alias, compilation.rules.for('read', type.name, 'id'), compilation.parameters)
  const present = presentSql(compilation.catalogue, type, alias, {
    rows: (of, record) => rowSql(compilation, of, record),
    guard: (of, field, record) => guardSql(compilation, of, field, record),
    alias: () => compilation.alias(),
  })
  return present === 'true' ? ruled : `(${ruled} and ${present})`
}

export function readability(compilation: Compilation, type: GovernedType, field: string): Readability {
  const own = compilation.rules.for('read', type.name, field)
  if (own.length === 0) return { on: 'none' }
  if (own.some((rule) => rule.when === null)) return { on: 'all' }
  const conditions = new Set(own.map((rule) => JSON.stringify(rule.when)))
  const everyRow = compilation.rules
    .for('read', type.name, 'id')
    .every((rule) => conditions.has(JSON.stringify(rule.when)))
  return everyRow ? { on: 'all' } : { on: 'some', rules: own }
}

export function guardSql(compilation: Compilation, type: GovernedType, field: string, alias: string): string {
  const where = readability(compilation, type, field)
  if (where.on === 'some') return rulesSql(type, alias, where.rules, compilation.parameters)
  return where.on === 'all' ? 'true' : 'false'
}

export function guardAmong(
  compilation: Compilation,
  type: GovernedType,
  field: string,
  alias: string,
  kind: { property: string; is: string },
): string {
  const where = readability(compilation, type, field)
  if (where.on !== 'some') return guardSql(compilation, type, field, alias)
  return rulesSql(type, alias, rulesAmong(where.rules, kind.property, kind.is), compilation.parameters)
}

function rulesAmong(rules: readonly Rule[], property: string, is: string): Rule[] {
  return rules.flatMap((rule) => {
    const tests = rule.when ? testsOf(rule.when) : []
    const decided = tests.filter(
      (test) => test.property === property && test.operator === '$eq' && !isFromViewer(test.operand),
    )
    if (decided.length === 0) return rule
    if (decided.some(({ operand }) => operand !== is)) return []
    const left = tests
      .filter((test) => !decided.includes(test))
      .map(({ property: other, operator, operand }): Condition => ({ [other]: { [operator]: operand } as Test }))
    return { ...rule, when: left.length === 0 ? null : { $and: left } }
  })
}

export function guarded(
  compilation: Compilation,
  type: GovernedType,
  field: string,
  alias: string,
  expression: string,
): string {
  const guard = guardSql(compilation, type, field, alias)
  if (guard === 'true') return expression
  return guard === 'false' ? 'null' : `case when ${guard} then ${expression} end`
}

/** See migrations 0015 and 0016. */
export const foldedSql = (field: ScalarField, alias: string): string =>
  field.foldedColumn === null ? `folded(${alias}.${field.column})` : `${alias}.${field.foldedColumn}`

export const target = (compilation: Compilation, field: { target: string }): GovernedType =>
  governed(compilation.catalogue, field.target)
