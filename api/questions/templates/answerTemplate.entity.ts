import { defineEntity, p } from '@mikro-orm/core'
import { Directorate } from '../../directory/directorate.entity.ts'
import { recordProperties } from '../../platform/record.ts'

/** Without a directorate it is everybody's. */
export const AnswerTemplate = defineEntity({
  name: 'AnswerTemplate',
  tableName: 'answer_template',
  properties: {
    ...recordProperties,
    name: p.string(),
    directorate: () => p.manyToOne(Directorate).nullable(),
    body: p.text(),
  },
})
