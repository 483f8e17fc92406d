import { type KyselyPlugin, OperationNodeTransformer, type PrimitiveValueListNode, type ValueNode } from 'kysely'
import { clockOffsetMs } from '../platform/sql/databaseClock.ts'

/**
 * The ORM's connection returns timestamps as text, but better-auth compares dates: without this, sessions would never
 * expire for it. All our timestamp columns, and no others, end in `_at`. Values are also converted between this
 * process's clock, which better-auth uses, and the database's.
 */
export const timestampColumns: KyselyPlugin = {
  transformQuery: ({ node, queryId }) => toDatabaseClock.transformNode(node, queryId),
  transformResult: async ({ result }) => ({ ...result, rows: result.rows.map(withDates) }),
}

class ToDatabaseClock extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: shifted(node.value) }
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(shifted) }
  }
}

const toDatabaseClock = new ToDatabaseClock()

const shifted = (value: unknown): unknown =>
  value instanceof Date ? new Date(value.getTime() + clockOffsetMs()) : value

const withDates = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      isTimestamp(column, value) ? new Date(new Date(value).getTime() - clockOffsetMs()) : value,
    ]),
  )

const isTimestamp = (column: string, value: unknown): value is string =>
  column.endsWith('_at') && typeof value === 'string'
