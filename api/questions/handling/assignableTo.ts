import type { Run } from '../../access/gate/plan.ts'
import { list, type Refinement } from '../../access/gate/roots/list.ts'
import type { ReadResolver } from '../../access/records/recordReads.ts'
import { idOrNull } from '../../platform/values/uuid.ts'
import { TODAY_SQL } from '../../platform/sql/today.ts'
import { ASSIGNMENTS, isThereOn } from '../../accounts/serving.ts'

/** Who serves a directorate that is asked, and is not away; nobody for a caller who may not read the handling. */
const serving: Refinement = {
  planKey: 'assignable to a question',
  where: (q) => `${q.column('id')} in (
    select s.account_id from ${ASSIGNMENTS}
    where ${isThereOn(TODAY_SQL)}
      and s.directorate_id in (
        select unnest(h.routed_directorate_ids) from ${q.rows('QuestionHandling', 'h')}
          and exists (
            select from question asked
            where asked.handling_id = h.id and asked.id = ${q.parameter('uuid', (run: Run) => run.args['question'])}
          )
      ))`,
}

/** SPOCs to whom a question may be assigned. */
export const assignableTo: ReadResolver = (_source, args, { gate, caller }, info) =>
  list(gate, info, caller, 'Correspondent', { ...args, question: idOrNull(args['question']) }, serving)
