import type { Database } from '../../../api/platform/database.ts'

/** A value that a unique index compares: of one column, of several of which the first that is there counts, or in lower case. */
type KeyPart = { columns: readonly string[]; lower: boolean; nullsAlike: boolean }
/** A unique index; `where` says of which columns it wants that they are, or are not, null. */
export type StoredKey = { parts: readonly KeyPart[]; where: readonly { column: string; isNull: boolean }[] }

/** What the database itself insists on in one table, columns by their names. */
export type StoredRules = {
  keys: readonly StoredKey[]
  /** Columns that are bound to each other, by a check on several of them or by one that follows from others. */
  bound: readonly (readonly string[])[]
  /** Columns of which exactly one has a value. */
  exclusive: readonly (readonly string[])[]
  /** The range that a check gives a number, by column. */
  ranges: ReadonlyMap<string, readonly [least: number, most: number]>
  generated: ReadonlySet<string>
}

type Written = {
  table: string
  checks: { rule: string; columns: string[] }[] | null
  generated: { column: string; rule: string }[] | null
  uniques: { name: string; parts: string[]; where: string | null }[] | null
}

const TEXT = `
  select
    t.relname::text as table,
    (
      select json_agg(json_build_object('rule', pg_get_constraintdef(c.oid), 'columns', (
        select json_agg(a.attname) from pg_attribute a where a.attrelid = t.oid and a.attnum = any(c.conkey)
      )))
      from pg_constraint c where c.conrelid = t.oid and c.contype = 'c'
    ) as checks,
    (
      select json_agg(json_build_object('column', a.attname, 'rule', pg_get_expr(d.adbin, d.adrelid)))
      from pg_attribute a join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = t.oid and a.attgenerated <> ''
    ) as generated,
    (
      select json_agg(json_build_object('name', i.indexrelid::regclass::text, 'where', pg_get_expr(i.indpred, t.oid), 'parts', (
        select json_agg(pg_get_indexdef(i.indexrelid, n, false) order by n) from generate_series(1, i.indnkeyatts) n
      )))
      from pg_index i where i.indrelid = t.oid and i.indisunique and (not i.indisprimary or i.indnkeyatts > 1)
    ) as uniques
  from pg_class t
  where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace
`

/** The rules of every table, by its name; a view has none and is not among them. */
export async function storedRules(db: Database): Promise<ReadonlyMap<string, StoredRules>> {
  const tables = await db.query<Written>({ text: TEXT, values: [] })
  return new Map(tables.map((table) => [table.table, read(table)]))
}

function read({ table, checks, generated, uniques }: Written): StoredRules {
  const follows = new Map((generated ?? []).map(({ column, rule }) => [column, rule]))
  const written = checks ?? []
  return {
    keys: (uniques ?? []).map(({ name, parts, where }) => ({
      parts: parts.map((part) => keyPart(follows.get(part) ?? part, `${table}: ${name}`)),
      where: where === null ? [] : conditions(where, `${table}: ${name}`),
    })),
    bound: [
      ...written.map(({ columns }) => columns).filter((columns) => columns.length > 1),
      ...[...follows].map(([column, rule]) => [column, ...(rule.match(/\b[a-z_0-9]+\b/g) ?? [])]),
    ],
    exclusive: written.flatMap(({ rule }) => {
      const [, columns] = /num_nonnulls\(([\w, ]+)\) = 1/.exec(rule) ?? []
      return columns ? [columns.split(', ')] : []
    }),
    ranges: new Map(written.flatMap(({ rule, columns }) => rangeIn(rule, columns))),
    generated: new Set(follows.keys()),
  }
}

function keyPart(part: string, where: string): KeyPart {
  const [, lowered] = /^lower\((\w+)\)$/.exec(part) ?? []
  if (lowered) return { columns: [lowered], lower: true, nullsAlike: false }
  const [, several] = /^COALESCE\((.+)\)$/i.exec(part) ?? []
  if (several) {
    const operands = several.split(', ')
    const columns = operands.filter((operand) => /^\w+$/.test(operand))
    return { columns, lower: false, nullsAlike: columns.length < operands.length }
  }
  if (/^\w+$/.test(part)) return { columns: [part], lower: false, nullsAlike: false }
  throw new Error(`${where} compares ${part}: say in test/support/database/storedRules.ts what that is`)
}

function conditions(where: string, of: string): { column: string; isNull: boolean }[] {
  return where.split(' AND ').map((part) => {
    const [, column, not] = /^\(*(\w+) IS (NOT )?NULL\)*$/.exec(part) ?? []
    if (!column) throw new Error(`${of} holds where ${part}: say in test/support/database/storedRules.ts what that is`)
    return { column, isNull: not === undefined }
  })
}

/** PostgreSQL writes a negative one as `'-2'::integer`. */
const NUMBER = `'?(-?\\d+)'?(?:::\\w+)?`

function rangeIn(rule: string, [column, ...others]: readonly string[]): [string, [number, number]][] {
  if (column === undefined || others.length > 0) return []
  const [, least] = new RegExp(`\\(${column} >= ${NUMBER}\\)`).exec(rule) ?? []
  const [, most] = new RegExp(`\\(${column} <= ${NUMBER}\\)`).exec(rule) ?? []
  return least !== undefined && most !== undefined ? [[column, [Number(least), Number(most)]]] : []
}
