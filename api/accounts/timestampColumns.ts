import type { KyselyPlugin } from 'kysely'

/**
 * The ORM's connection hands timestamps over as text, and better-auth compares them as dates: without this an expired
 * session would never look expired to it. All our timestamp columns, and no others, end in `_at`.
 */
export const timestampColumns: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({ ...result, rows: result.rows.map(withDates) }),
}

const withDates = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, isTimestamp(column, value) ? new Date(value) : value]))

const isTimestamp = (column: string, value: unknown): value is string => column.endsWith('_at') && typeof value === 'string'
