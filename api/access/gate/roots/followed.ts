import type { FieldNode } from 'graphql'
import { governed } from '../../catalogue.ts'
import type { Caller, Gate, Reading, SharedQuestion } from '../gate.ts'
import { and } from '../lists/listSource.ts'
import { lookAmong } from '../looks/looks.ts'
import { objectSql, unreadableSql } from '../object.ts'
import { rowSql } from '../secure.ts'

/** One of the records asked for; `record` is JSON text with its notes. */
export type FollowedRow = { id: string; withheld: readonly string[]; record: string }

/**
 * The records with `args.ids` as far as callers with these rules may read them, for all such callers together: a list
 * of `FollowedRow`.
 */
export function followed(
  gate: Gate,
  reading: Reading,
  caller: Caller,
  typeName: string,
  nodes: readonly FieldNode[],
): SharedQuestion {
  return gate.shared(reading, caller, `followed ${typeName}`, (c, notes) => {
    const type = governed(gate.catalogue, typeName)
    const look = lookAmong(c, type)
    if (look) notes.lookFindingNothing(look)
    const alias = c.alias()
    const wanted = c.parameters.add('uuid[]', (run) => run.args['ids'] ?? null)
    const record = objectSql(c, type, alias, nodes, notes)
    const row = `json_build_object('id', ${alias}.id, 'withheld', ${unreadableSql(c, type, alias)}, 'record', (${record})::text)`
    return `
      select coalesce(json_agg(${row}), '[]'::json)::text as answer
      from ${type.table} ${alias}
      where ${alias}.id = any(${wanted})${and([rowSql(c, type, alias)])}
    `
  })
}
