import { type KyselyPlugin, OperationNodeTransformer, type PrimitiveValueListNode, type ValueNode } from 'kysely'
import { clockOffsetMs } from '../platform/sql/databaseClock.ts'

/**
 * The ORM's connection hands timestamps over as text, and better-auth compares them as dates: without this an expired
 * session would never look expired to it. All our timestamp columns, and no others, end in `_at`.
 *
 * better-auth goes by the clock of this process, our statements by that of the database: what passes between them is
 * put from the one into the other, so that a session ends at one moment whichever of them judges it.
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
