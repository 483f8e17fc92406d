import type { FieldNode } from 'graphql'
import { fieldOf, governed, type GovernedType, type ScalarField } from '../../access/catalogue.ts'
import type { Notes } from '../../access/gate/looks/disclosure.ts'
import { lookAmong } from '../../access/gate/looks/looks.ts'
import { type ObjectCompilation, objectSql } from '../../access/gate/object.ts'
import { rowSql } from '../../access/gate/secure.ts'
import { securedColumn, securedFolded } from '../../access/gate/value.ts'
import { padded } from '../../access/sought/pattern.ts'
import { folded } from '../../platform/sql/folded.ts'
import type { LineRead } from './readLine.ts'

export type Compiling = { c: ObjectCompilation; notes: Notes }

/** What kinds and issues are compared with. */
export const wordsOf = ({ kinds, topics, summary }: LineRead) => ({
  leading: kinds.leading,
  codes: kinds.others,
  text: ` ${folded(summary)} `,
  topic: folded(topics.join(' ')),
})

/** Rows in use that exist for the caller: `table alias where …`. */
export const inUse = ({ c }: Compiling, type: GovernedType, alias: string): string =>
  `${type.table} ${alias} where ${alias}.archived_at is null and ${rowSql(c, type, alias)}`

export const foldedName = ({ c }: Compiling, type: GovernedType, name: string, alias: string): string =>
  securedFolded(c, type, fieldOf(type, name) as ScalarField, alias)

/** The kind that the first word says, else one that the line calls by its name (the longest), else one that some word says. */
export function kindSql(compiling: Compiling): string {
  const { c } = compiling
  const [type, alias] = [governed(c.catalogue, 'EngagementKind'), c.alias()]
  const code = securedColumn(c, type, 'code', alias)
  const text = c.parameters.add('text', (run) => run.args['text'])
  const leading = `coalesce(${code} = ${c.parameters.add('text', (run) => run.args['leading'])}, false)`
  const codes = c.parameters.add('text[]', (run) => run.args['codes'])
  const name = padded(foldedName(compiling, type, 'name', alias))
  const at = `position(${name} in ${text})`
  return `(
    select k.code from (
      select ${code} as code, ${leading} as leads, nullif(${at}, 0) as named, length(${name}) as length,
        array_position(${codes}, ${code}) as said
      from ${inUse(compiling, type, alias)}
    ) k
    where k.leads or k.named is not null or k.said is not null
    order by k.leads desc, k.named, k.length desc, k.said, k.code limit 1
  )`
}

/** Those whose names stand in what the line says it was about; if there is none, the one whose name holds that. */
export function issuesSql(compiling: Compiling, nodes: readonly FieldNode[]): string {
  const { c, notes } = compiling
  const [type, alias, shown] = [governed(c.catalogue, 'Issue'), c.alias(), c.alias()]
  const name = padded(foldedName(compiling, type, 'name', alias))
  const topic = c.parameters.add('text', (run) => run.args['topic'])
  return `(
    select coalesce(json_agg(${objectSql(c, type, shown, nodes, notes)} order by i.distance, i.id), '[]'::json)
    from (
      select m.*, row_number() over (order by m.part, m.distance, m.id) as place, min(m.part) over () as best
      from (
        select ${alias}.id, case when ${name} <% ${topic} then 1 else 2 end as part, ${name} <-> ${topic} as distance
        from ${inUse(compiling, type, alias)} and (${name} <% ${topic} or ${topic} <% ${name})
      ) m
    ) i
    join ${type.table} ${shown} on ${shown}.id = i.id
    where i.part = i.best and i.place <= case when i.best = 1 then 5 else 1 end
  )`
}

/** The record from which the line was opened; null as for a missing one where the caller may not read it. */
export function openedFromSql(
  { c, notes }: Compiling,
  name: string,
  argument: string,
  nodes: readonly FieldNode[],
): string {
  const [type, alias] = [governed(c.catalogue, name), c.alias()]
  const look = lookAmong(c, type)
  if (look) notes.look(look)
  const id = c.parameters.add('uuid', (run) => run.args[argument])
  return `(
    select ${objectSql(c, type, alias, nodes, notes)} from ${type.table} ${alias}
    where ${alias}.id = ${id} and ${rowSql(c, type, alias)}
  )`
}
