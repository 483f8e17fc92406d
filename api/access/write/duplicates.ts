import type { Asked } from '../../platform/database.ts'
import { Conflict } from '../../platform/errors.ts'
import type { Image } from '../ability.ts'
import type { GovernedType } from '../catalogue.ts'
import { columnsOf } from './columns.ts'

/** A unique index: expressions over a row, among the rows that meet a condition, and the columns that either uses. */
type Unique = { keys: readonly string[]; among: string | null; columns: readonly string[] }

const known = new WeakMap<GovernedType, Promise<readonly Unique[]>>()

/** @param field that is named as the reason, where the type has one (`blamed` of its hooks) */
export const suchRecord = (field?: string): Conflict =>
  new Conflict(
    'There is such a record already.',
    field === undefined ? {} : { fields: { [field]: 'is in such a record already' } },
  )

/** Asked before the change is tried: PostgreSQL would write both records' values into its log. */
export async function isDuplicate(asked: Asked, type: GovernedType, before: Image, after: Image): Promise<boolean> {
  const changed = columnsOf(asked.orm, type).filter(({ property }) => before[property] !== after[property])
  const names = new Set(changed.map(({ column }) => column))
  const touched = (await uniquesOf(asked, type)).filter(({ columns }) => columns.some((column) => names.has(column)))
  if (touched.length === 0) return false
  const looked = new Set(touched.flatMap(({ columns }) => columns))
  const written = Object.fromEntries(
    changed
      .filter(({ column }) => looked.has(column))
      .map(({ column, property, kept }) => [column, kept(after[property])]),
  )
  const [found] = await asked.query({
    text: `select ${touched.map((unique) => sharedSql(type, unique)).join(' or ')} as shared`,
    values: [before['id'], JSON.stringify(written)],
  })
  return (found as { shared: boolean }).shared
}

/** The expressions name columns without a table, so each stands in a query over one row. */
function sharedSql({ table }: GovernedType, { keys, among }: Unique): string {
  const where = among === null ? 'true' : among
  const written = `select (jsonb_populate_record(t, $2::text::jsonb)).* from ${table} t where t.id = $1::uuid`
  const own = `select id as own_id, ${keys.map((key, at) => `${key} as key_${at}`).join(', ')} from (${written}) written where ${where}`
  const same = keys.map((key, at) => `${key} = own.key_${at}`).join(' and ')
  return `exists (select from (${own}) own where exists (select from ${table} where ${where} and ${same} and id <> own.own_id))`
}

function uniquesOf(asked: Asked, type: GovernedType): Promise<readonly Unique[]> {
  const found = known.get(type) ?? readUniques(asked, type.table)
  known.set(type, found)
  found.catch(() => known.delete(type))
  return found
}

const readUniques = (asked: Asked, table: string): Promise<Unique[]> =>
  asked.query<Unique>({
    text: `select array_to_json(array(
          select pg_get_indexdef(i.indexrelid, k, true) from generate_series(1, i.indnkeyatts) k
        )) as keys,
        pg_get_expr(i.indpred, i.indrelid) as among,
        array_to_json(array(
          select a.attname::text from pg_attribute a
          where a.attrelid = i.indrelid and a.attnum > 0 and (a.attnum = any(i.indkey) or exists (
            select from pg_depend d
            where d.classid = 'pg_class'::regclass and d.objid = i.indexrelid
              and d.refobjid = i.indrelid and d.refobjsubid = a.attnum
          ))
        )) as columns
      from pg_index i where i.indrelid = to_regclass($1) and i.indisunique and not i.indisprimary`,
    values: [table],
  })
