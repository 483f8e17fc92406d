import type { ComputedFields } from '../access/schema/computed.ts'

export const questionFields: ComputedFields = {
  // The asker, who may not read when it was taken, is left with the status of the asker's side.
  'Question.status': {
    value: (question) =>
      `case when ${question.value('askerStatus')} = 'ASKED' and ${question.value('takenAt')} is not null
        then 'ASSIGNED' else ${question.value('askerStatus')} end`,
  },
  // Without `coalesce` around the comparison: an index of due times serves only a bare one.
  'Question.isOverdue': {
    value: (question) => {
      const dueAt = question.value('dueAt')
      return `${question.value('askerStatus')} = 'ASKED' and ${dueAt} is not null and ${dueAt} < ${question.now}`
    },
  },
}
