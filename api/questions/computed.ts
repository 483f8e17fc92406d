import type { ComputedFields } from '../access/schema/computed.ts'

export const questionFields: ComputedFields = {
  // The asker, who may not read when it was taken, is left with the status of the asker's side.
  'Question.status': {
    value: (question) =>
      `case when ${question.value('askerStatus')} = 'ASKED' and ${question.value('takenAt')} is not null
        then 'ASSIGNED' else ${question.value('askerStatus')} end`,
  },
  'Question.isOverdue': {
    value: (question) =>
      `(${question.value('askerStatus')} = 'ASKED' and coalesce(${question.value('dueAt')} < now(), false))`,
  },
}
