import { defineEntity, p } from '@mikro-orm/core'
import { Directorate } from '../../directory/directorate.entity.ts'
import { Issue } from '../../directory/issue.entity.ts'
import { Question } from '../question.entity.ts'
import { routedDirectorates } from '../readers.ts'

/** A view of what each directorate answered, without whom. */
export const EarlierAnswer = defineEntity({
  name: 'EarlierAnswer',
  tableName: 'earlier_answer',
  readonly: true,
  properties: {
    id: p.uuid().primary(),
    question: () => p.manyToOne(Question),
    subject: p.string(),
    subjectFolded: p.string(),
    issue: () => p.manyToOne(Issue).nullable(),
    text: p.text(),
    directorate: () => p.manyToOne(Directorate),
    answeredAt: p.datetime().columnType('timestamptz'),
    ...routedDirectorates,
  },
})
