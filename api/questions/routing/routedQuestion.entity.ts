import { defineEntity, p } from '@mikro-orm/core'
import { Directorate } from '../../directory/directorate.entity.ts'
import { Issue } from '../../directory/issue.entity.ts'

/** A view of questions as rules route them, without what was written and by whom. */
export const RoutedQuestion = defineEntity({
  name: 'RoutedQuestion',
  tableName: 'routed_question',
  readonly: true,
  properties: {
    id: p.uuid().primary(),
    askedAt: p.datetime().columnType('timestamptz'),
    issue: () => p.manyToOne(Issue).nullable(),
    directorate: () => p.manyToOne(Directorate).nullable(),
  },
})
