import { type Computed, type Parts, type Seen, type SeenList } from '../schema/computed.ts'
import {
  fieldOf,
  type GovernedType,
  type ScalarField,
  type ToManyField,
  type ToOneField,
  type ValuesField,
} from '../catalogue.ts'
import { dayOf } from '../../platform/sql/today.ts'
import { testsOf } from '../condition.ts'
import { rulesSql } from './conditionSql.ts'
import { listSource } from './lists/listSource.ts'
import { type Compilation, foldedSql, guardSql, guarded, rowSql, target } from './secure.ts'

/** A field's value without its own guard: its column, or what is computed from the fields that the caller may read. */
export function valueSql(c: Compilation, type: GovernedType, field: ScalarField | ToOneField, alias: string): string {
  if (field.kind === 'one' || !field.computed) return `${alias}.${field.column}`
  const { sql } = field.computed
  if (!('value' in sql)) throw new Error(`${type.name}.${field.name} is a plain value, but is computed as a list`)
  return `(${sql.value(seen(c, type, alias, field.computed))})`
}

export function securedColumn(c: Compilation, type: GovernedType, name: string, alias: string): string {
  return guarded(c, type, name, alias, valueSql(c, type, fieldOf(type, name) as ScalarField | ToOneField, alias))
}

export const foldedValue = (c: Compilation, type: GovernedType, field: ScalarField, alias: string): string =>
  field.computed ? `folded(${valueSql(c, type, field, alias)})` : foldedSql(field, alias)

export const securedFolded = (c: Compilation, type: GovernedType, field: ScalarField, alias: string): string =>
  guarded(c, type, field.name, alias, foldedValue(c, type, field, alias))

/** Each part as SQL. `within` must wrap whatever is made of the parts. */
type ListSql = { parts: Parts; within: (sql: string) => string }

/** `whole`: all parts are needed. What they share is then looked up once, which does not pay for a single part. */
export function partsSql(
  c: Compilation,
  type: GovernedType,
  field: ValuesField,
  alias: string,
  whole: boolean,
): ListSql {
  const { sql } = field.computed
  if (!('parts' in sql)) throw new Error(`${type.name}.${field.name} is a list, but is computed as a plain value`)
  const record = seen(c, type, alias, field.computed)
  const { common } = sql
  if (!whole || !common) return { parts: sql.parts(record, null), within: (made) => made }
  const row = c.alias()
  return {
    parts: sql.parts(record, row),
    within: (made) => (made.includes(`${row}.`) ? `(select ${made} from (${common(record)}) ${row})` : made),
  }
}

function seen(c: Compilation, type: GovernedType, alias: string, computed: Computed): Seen {
  const guardOf = (name: string): string => {
    const among = ofClasses(type, name, alias, computed.of)
    const guard = guardSql(c, type, name, alias)
    return among === null || guard === 'false' ? guard : guard === 'true' ? among : `(${among} and ${guard})`
  }
  const behind = (guard: string, sql: string, none: string): string =>
    guard === 'true' ? sql : guard === 'false' ? none : `case when ${guard} then ${sql} end`
  return {
    value: (name) => {
      const field = fieldOf(type, name) as ScalarField | ToOneField
      // A bare NULL has no type, and an order cannot use it.
      return behind(
        guardOf(name),
        valueSql(c, type, field, alias),
        `null::${field.kind === 'one' ? 'uuid' : field.type}`,
      )
    },
    readable: guardOf,
    one: (name, about) => {
      const field = fieldOf(type, name) as ToOneField
      const [to, other] = [target(c, field), c.alias()]
      const row = `(
        select ${about(seen(c, to, other, computed))} from ${to.table} ${other}
        where ${other}.id = ${alias}.${field.column} and ${rowSql(c, to, other)}
      )`
      return behind(guardOf(name), row, 'null')
    },
    now: c.now,
    today: dayOf(c.now),
    many: (name) => manySeen(c, type, fieldOf(type, name) as ToManyField, alias, computed),
  }
}

function manySeen(c: Compilation, type: GovernedType, field: ToManyField, alias: string, computed: Computed): SeenList {
  const [to, other] = [target(c, field), c.alias()]
  const guard = guardSql(c, type, field.name, alias)
  const only = guard === 'true' ? '' : ` and ${guard}`
  return {
    ...seen(c, to, other, computed),
    // Getters, because the server refuses a parameter that the statement does not use.
    get rows() {
      return `${listSource(c, type, field, alias, other)}${only}`
    },
    get complete() {
      const whole = wholeSql(c, to, field, alias)
      return guard === 'true' ? whole : `(${guard} and ${whole})`
    },
  }
}

/** Whether the caller sees every row: some rule is unconditional, or tests only the owner, which all rows share. */
function wholeSql(c: Compilation, to: GovernedType, { via }: ToManyField, ownerAlias: string): string {
  const rules = c.rules.for('read', to.name, 'id')
  if (rules.some(({ when }) => when === null)) return 'true'
  if (via.kind !== 'inverse') return 'false'
  const owner = [...to.columns].find(([, column]) => column === via.column)?.[0] ?? ''
  const among = rules.filter(({ when }) => when && testsOf(when).every(({ property }) => property === owner))
  return rulesSql({ ...to, columns: new Map([[owner, 'id']]) }, ownerAlias, among, c.parameters)
}

/** Null where the class is the same on all rows. */
function ofClasses(type: GovernedType, name: string, alias: string, of: Computed['of']): string | null {
  const field = fieldOf(type, name)
  const kinds = field.classes.filter(({ as, when }) => when && of?.includes(as))
  if (of === null || !field.classes.some(({ when }) => when)) return null
  if (kinds.length === 0) return 'false'
  return `(${kinds.map(({ when }) => when && `${alias}.${type.columns.get(when.field) ?? when.field} = '${when.is}'`).join(' or ')})`
}
