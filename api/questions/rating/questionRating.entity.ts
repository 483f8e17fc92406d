import { defineEntity, p } from '@mikro-orm/core'
import { routedDirectorates } from '../readers.ts'

/** A view of the ratings of months that are over. `id` is random: one that sorts by age would tell when it was given. */
export const QuestionRating = defineEntity({
  name: 'QuestionRating',
  tableName: 'question_rating_read',
  readonly: true,
  properties: {
    id: p.uuid().primary(),
    satisfaction: p.smallint(),
    remark: p.text().nullable(),
    month: p.date(),
    ...routedDirectorates,
  },
})
