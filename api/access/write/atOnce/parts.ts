import { plain } from '../judging/image.ts'
import type { Written } from './records.ts'

/** Gives a value its parameter. */
export type Place = (value: unknown) => string

/** What is written of several records, as parts of one statement. `altered`: those that must each find one row. */
export type Parts = { ctes: string[]; altered: string[] }

/** @param locked names a part that holds the lock on what is altered */
export function partsOf(written: readonly Written[], place: Place, locked: string | null): Parts {
  const parts: Parts = { ctes: [], altered: [] }
  for (const [at, of] of written.entries()) {
    const name = `${of.before ? 'altered' : 'made'}_${at}`
    if (of.columns.length > 0)
      parts.ctes.push(`${name} as (${of.before ? updateSql(of, place, locked) : insertSql(of, place)})`)
    if (of.before && of.columns.length > 0) parts.altered.push(name)
    for (const list of of.lists) {
      const text = list.insertSql(String(of.record['id']), place)
      if (text !== null) parts.ctes.push(`${list.name}_${at} as (${text})`)
    }
  }
  return parts
}

const valueIn =
  ({ record }: Written, place: Place) =>
  ({ property, kept, write }: Written['columns'][number]): string =>
    write(place(kept(plain(record[property]))))

function insertSql(of: Written, place: Place): string {
  const columns = of.columns.filter(({ property }) => of.record[property] !== null)
  const names = columns.map(({ column }) => column)
  return `insert into ${of.meta.entity.tableName} (${names.join(', ')}) values (${columns.map(valueIn(of, place)).join(', ')})`
}

function updateSql(of: Written, place: Place, locked: string | null): string {
  const { meta, columns, record } = of
  const value = valueIn(of, place)
  const touched = meta.columns.filter(({ property }) => property === 'updatedAt')
  const set = [...columns.filter((column) => !touched.includes(column)), ...touched].map(
    (column) => `${column.column} = ${value(column)}`,
  )
  return `
    update ${meta.entity.tableName} t set ${['version = t.version + 1', ...set].join(', ')} ${locked === null ? '' : `from ${locked}`}
    where t.id = ${place(record['id'])}::uuid and t.version = ${place(record['version'])}::int
    returning t.id`
}
