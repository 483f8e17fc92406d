import type { Compilation } from '../access/gate/secure.ts'

type OfKeys = (at: string, id: string) => string
/** Part of what is found: `range` of the time and id, in which `order`, and how many. */
export type Part = { range: OfKeys; order: OfKeys; limit: string }
export const ALL: Part = { range: () => 'true', order: () => '', limit: '' }

export const cut = ({ order, limit }: Part, at: string, id: string): string => `${order(at, id)} ${limit}`

/** `ids`: SQL of those whose engagements are followed; `isOne`: a single one. */
export type Through = { ids: string; isOne: boolean }
type Following = { through: Through; alias: string; rows: string; part: Part }

/**
 * SQL of the engagements of stakeholders, along their times in `engagement_of`, which has none that is archived. Of one,
 * as many are read as the page has. Those of several are put in order first, and as many read of them.
 */
export function followedSql(c: Compilation, { through, alias, rows, part }: Following): string {
  const [s, l] = [c.alias(), c.alias()]
  const [time, id] = [`${l}.occurred_at`, `${l}.engagement_id`]
  const engagement = `cross join lateral (select ${alias}.id from ${rows} and ${alias}.id = ${id}) ${alias}`
  const selected = `select 'Engagement'::text as kind, ${id} as id, ${time} as at`
  if (through.isOne)
    return `
      ${selected} from engagement_of ${l} ${engagement}
      where ${l}.subject_id = (${through.ids}) and ${part.range(time, id)} ${cut(part, time, id)}`
  // Where every engagement may be read, no more of each is needed than the page has.
  const most = rows.endsWith(' where true') ? cut(part, time, id) : ''
  const each = `
    select ${time}, ${id} from engagement_of ${l} where ${l}.subject_id = ${s}.id and ${part.range(time, id)} ${most}`
  // In order inside already: the planner expects few, and would join all of them before it sorts.
  return `
    ${selected}
    from (
      select distinct ${time}, ${id} from (${through.ids}) ${s}(id) cross join lateral (${each}) ${l}
      ${part.order(time, id)} offset 0
    ) ${l} ${engagement} ${cut(part, time, id)}`
}
