import type { GraphQLResolveInfo } from 'graphql'
import { getNamedType } from 'graphql'
import { governed, type GovernedType } from '../../catalogue.ts'
import type { Answer } from '../answer.ts'
import type { Caller, Gate } from '../gate.ts'
import { firstOf } from '../lists/connection.ts'
import { idOrNull } from '../../../platform/values/uuid.ts'
import { and } from '../lists/listSource.ts'
import type { Notes } from '../looks/disclosure.ts'
import { lookAmong } from '../looks/looks.ts'
import { type ObjectCompilation, objectSql } from '../object.ts'
import { rowSql } from '../secure.ts'

/** Archived or not; null when it does not exist for the caller. */
export function one(
  gate: Gate,
  info: GraphQLResolveInfo,
  caller: Caller,
  typeName: string,
  id: unknown,
): Promise<Answer> {
  return gate.answer(info, caller, { id }, typeName, (c, notes) => {
    const type = governed(gate.catalogue, typeName)
    lookForOne(c, type, notes)
    return `${oneSql(c, type, (alias) => objectSql(c, type, alias, info.fieldNodes, notes))} limit 1`
  })
}

export function several(
  gate: Gate,
  info: GraphQLResolveInfo,
  caller: Caller,
  typeName: string,
  ids: readonly string[],
  args: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  return gate.answer(info, caller, { ...args, ids }, `several ${typeName}`, (c, notes) => {
    const type = governed(gate.catalogue, typeName)
    const alias = c.alias()
    const wanted = c.parameters.add('uuid[]', (run) => run.args['ids'])
    const rank = `array_position(${wanted}, ${alias}.id)`
    const rows = `
      select ${alias}.* from ${type.table} ${alias}
      where ${alias}.id = any(${wanted})${and([rowSql(c, type, alias)])}
      order by ${rank} limit ${c.parameters.add('int', firstOf)}
    `
    return `
      select coalesce(json_agg(${objectSql(c, type, alias, info.fieldNodes, notes)} order by ${rank}), '[]'::json)::text as answer
      from (${rows}) ${alias}
    `
  })
}

export function node(gate: Gate, info: GraphQLResolveInfo, caller: Caller, id: unknown): Promise<Answer> {
  return gate.answer(info, caller, { id }, 'node', (c, notes) => {
    const implementing = info.schema.getPossibleTypes(getNamedType(info.returnType) as never)
    const known = implementing
      .flatMap((type) => gate.catalogue.types.get(type.name) ?? [])
      .filter((type) => c.rules.any('read', type.name))
    for (const type of known) lookForOne(c, type, notes)
    const branches = known.map((type) =>
      oneSql(c, type, (alias) => objectSql(c, type, alias, info.fieldNodes, notes, { abstract: true })),
    )
    return branches.length === 0 ? 'select null as answer' : `${branches.join(' union all ')} limit 1`
  })
}

/** Also recorded when the caller finds nobody with that id. */
function lookForOne(c: ObjectCompilation, type: GovernedType, notes: Notes): void {
  const look = lookAmong(c, type)
  if (look) notes.lookFindingNothing(look)
}

function oneSql(c: ObjectCompilation, type: GovernedType, json: (alias: string, type: GovernedType) => string): string {
  const alias = c.alias()
  const id = c.parameters.add('uuid', (run) => idOrNull(run.args['id']))
  return `
    select ${json(alias, type)}::text as answer
    from ${type.table} ${alias}
    where ${alias}.id = ${id}${and([rowSql(c, type, alias)])}
  `
}
