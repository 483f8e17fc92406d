export const moment = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** A record that another names: its id, and the column by which people know it. */
export const named = (table: string, id: string, field = 'name', column = 'name'): string =>
  `(select json_build_object('id', r.id, '${field}', r.${column}) from ${table} r where r.id = ${id})`

export const person = (id: string): string => named('person', id, 'displayName', 'display_name')

/** @param rows select of the page's rows, with `count(*) over ()` as `total` and their place as `row` */
export const connection = (node: string, rows: string): string => `(
  select json_build_object(
    'totalCount', coalesce(max(t.total), 0),
    'edges', coalesce(json_agg(json_build_object('node', ${node}) order by t.row), '[]'))
  from (${rows}) t)`

/** Of rows in the order in which they are shown. */
export const numbered = (order: string): string =>
  `count(*) over () as total, row_number() over (order by ${order}) as row`
