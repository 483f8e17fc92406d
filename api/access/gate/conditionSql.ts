import type { GovernedType } from '../catalogue.ts'
import { isFromViewer } from '../condition.ts'
import type { Rule } from '../rules.ts'
import { fewerAlternatives, type OneTest } from './alternatives.ts'
import type { Parameters } from './plan.ts'

/** True exactly where CASL's matcher says true, else false or NULL: under NOT only when coalesced. */
function conditionSql(
  type: GovernedType,
  alias: string,
  condition: readonly OneTest[],
  parameters: Parameters,
): string {
  const tests = condition.map(({ property, operator, operand }) => {
    const name = type.columns.get(property)
    if (!name) throw new Error(`A condition names ${type.name}.${property}, which has no column`)
    const column = `${alias}.${name}`
    const arrayType = type.arrays.get(property)
    if (arrayType !== undefined) return sharesSql({ column, arrayType }, operand, parameters)
    if (operator === '$in') {
      if (isFromViewer(operand)) return `${column} = any(${parameters.fact(operand.fromViewer)})`
      const values = operand as readonly unknown[]
      const among = values.filter((value) => value !== null).map(literal)
      const inList = among.length > 0 ? `${column} in (${among.join(', ')})` : 'false'
      return values.includes(null) ? `(${inList} or ${column} is null)` : inList
    }
    const value = isFromViewer(operand) ? parameters.fact(operand.fromViewer) : literal(operand)
    if (operator === '$eq') return value === 'null' ? `${column} is null` : `${column} = ${value}`
    // A fact that the caller lacks matches nothing, under $ne either (condition.ts, resolve).
    if (isFromViewer(operand)) return `(${value} is not null and ${column} is distinct from ${value})`
    return `${column} is distinct from ${value}`
  })
  return tests.length === 0 ? 'true' : `(${tests.join(' and ')})`
}

type Operand = OneTest['operand']

/** Whether a list shares an element with another, or holds one value: both by the column's GIN index. */
function sharesSql(
  { column, arrayType }: { column: string; arrayType: string },
  operand: Operand,
  parameters: Parameters,
): string {
  if (isFromViewer(operand) && parameters.isList(operand.fromViewer))
    return `${column} && ${parameters.fact(operand.fromViewer)}`
  const values = isFromViewer(operand) ? [parameters.fact(operand.fromViewer)] : [operand].flat().map(literal)
  return values.length === 0 ? 'false' : `${column} && array[${values.join(', ')}]::${arrayType}`
}

/** Any one of the rules suffices; no rules means never. */
export function rulesSql(type: GovernedType, alias: string, rules: readonly Rule[], parameters: Parameters): string {
  if (rules.some((rule) => rule.when === null)) return 'true'
  const conditions = rules.flatMap(({ when }) => (when ? [when] : []))
  const alternatives = fewerAlternatives(type, conditions).map((one) => conditionSql(type, alias, one, parameters))
  if (alternatives.length === 0) return 'false'
  return alternatives.length === 1 ? (alternatives[0] as string) : `(${alternatives.join(' or ')})`
}

function literal(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`
  throw new Error('A condition compares with plain values only')
}
