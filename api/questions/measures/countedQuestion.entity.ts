import { defineEntity, p } from '@mikro-orm/core'
import { Issue } from '../../directory/issue.entity.ts'
import { routedDirectorates } from '../readers.ts'

/** A view of questions as they are counted, without what was written and by whom. */
export const CountedQuestion = defineEntity({
  name: 'CountedQuestion',
  tableName: 'counted_question',
  readonly: true,
  properties: {
    id: p.uuid().primary(),
    ...routedDirectorates,
    issue: () => p.manyToOne(Issue).nullable(),
    tier: p.smallint().nullable(),
    askedAt: p.datetime().columnType('timestamptz'),
    firstAnswerMinutes: p.integer().nullable(),
    answerMinutes: p.integer().nullable(),
  },
})
