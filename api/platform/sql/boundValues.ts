import { isRaw, type Platform, Utils } from '@mikro-orm/core'
import type { AbstractSqlConnection } from '@mikro-orm/sql'
import { CompiledQuery, type Kysely } from 'kysely'
import type { Orm } from '../database.ts'
import { insertingOnce, insertedAll } from './insertOnce.ts'

type Bound = { text: string; values: unknown[] }

type Execute = AbstractSqlConnection['execute']

/** The ORM writes values into the text of statements, and so into the database's log when one fails or is slow. */
export function bindValues(orm: Orm): void {
  const connection = orm.em.getConnection()
  const platform = orm.em.getPlatform()
  const inlining = connection.execute.bind(connection)
  const bound = async (...[query, params, method, ctx, context]: Parameters<Execute>): Promise<unknown> => {
    const asked = asTextAndValues(query, params)
    if (asked === null || asked.params.length === 0) return inlining(query, params, method, ctx, context)
    await connection.ensureConnection()
    const { text, values } = bind(platform, asked.sql, asked.params)
    const client = (ctx as Kysely<unknown> | undefined) ?? connection.getClient<unknown>()
    const result = await client.executeQuery(CompiledQuery.raw(insertingOnce(text), values))
    insertedAll(text, result.numAffectedRows)
    return Reflect.apply(Reflect.get(connection, 'transformRawResult') as (...args: unknown[]) => unknown, connection, [
      result,
      method ?? 'all',
    ])
  }
  connection.execute = bound as Execute
}

function asTextAndValues(
  query: Parameters<Execute>[0],
  params: Parameters<Execute>[1] = [],
): { sql: string; params: readonly unknown[] } | null {
  const asked: unknown = typeof query === 'object' && 'toRaw' in query ? query.toRaw() : query
  if (isRaw(asked)) return { sql: asked.sql, params: asked.params }
  return typeof asked === 'string' && Array.isArray(params)
    ? { sql: asked, params: params as readonly unknown[] }
    : null
}

/** As the ORM formats: `\?` is a question mark, `??` an identifier, `?` a value. */
const PLACEHOLDERS = /\\\?|\?\?|\?/g

/** Replaces question marks by parameters; a fragment among the values brings its own. */
function bind(platform: Platform, sql: string, params: readonly unknown[], values: unknown[] = []): Bound {
  let next = 0
  const text = sql.replace(PLACEHOLDERS, (found) => {
    if (found === '\\?') return '?'
    const value = params[next++]
    return found === '??' ? platform.quoteIdentifier(value as string) : placeholder(platform, value, values)
  })
  return { text, values }
}

function placeholder(platform: Platform, value: unknown, values: unknown[]): string {
  if (isRaw(value)) return bind(platform, value.sql, value.params, values).text
  if (Array.isArray(value)) return value.map((each) => placeholder(platform, each, values)).join(', ')
  values.push(stored(value))
  return `$${values.length}`
}

function stored(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'bigint') return value.toString()
  if (ArrayBuffer.isView(value) || value === null || typeof value !== 'object') return value ?? null
  return Utils.isPlainObject(value) ? JSON.stringify(value) : value
}
