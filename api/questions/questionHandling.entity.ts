import { defineEntity, p } from '@mikro-orm/core'
import { recordProperties } from '../platform/record.ts'
import type { StoredPause } from './clock/dueTimes.ts'
import { Correspondent } from './correspondent.entity.ts'
import { HandlingNote } from './handlingNote.entity.ts'
import { Question } from './question.entity.ts'
import { QuestionRoute } from './questionRoute.entity.ts'
import { routedDirectorates } from './readers.ts'

export const QuestionHandling = defineEntity({
  name: 'QuestionHandling',
  tableName: 'question_handling',
  properties: {
    ...recordProperties,
    ...routedDirectorates,
    assignee: () => p.manyToOne(Correspondent).nullable(),
    takenAt: p.datetime().columnType('timestamptz').nullable(),
    escalationLevel: p.smallint().default(0),
    pausedMinutes: p.integer().default(0),
    /** When the clocks began to run. */
    clockFrom: p.datetime().columnType('timestamptz'),
    pauses: p.json<StoredPause[]>().columnType('jsonb').default([]),
    /** The asking organisation's, when the question was asked. */
    tier: p.smallint().nullable(),
    /** Those in which it had premises then. Read by no field. */
    wards: p.array<string>().columnType('uuid[]').fieldName('ward_ids').default([]).hidden(),
    /** Null while the clock stands, and once every level was reached. */
    nextEscalationAt: p.datetime().columnType('timestamptz').nullable(),
    /** When the asker's silence closes the question; null while the asker is not waited for. */
    closesAt: p.datetime().columnType('timestamptz').nullable(),
    /** `WorkingTime.revision` by which the clocks were set. */
    clockRevision: p.integer().nullable(),
    /** See measures/measureAnswers.ts. */
    firstAnswerMinutes: p.integer().nullable(),
    firstAnswerInTime: p.boolean().nullable(),
    answerMinutes: p.integer().nullable(),
    answerInTime: p.boolean().nullable(),
    routes: () => p.oneToMany(QuestionRoute).mappedBy('handling').orderBy({ createdAt: 'asc' }),
    relatedQuestions: () =>
      p
        .manyToMany(Question)
        .pivotTable('question_relation')
        .joinColumn('handling_id')
        .inverseJoinColumn('question_id')
        .orderBy({ askedAt: 'desc' }),
    notes: () => p.oneToMany(HandlingNote).mappedBy('handling').orderBy({ createdAt: 'desc' }),
  },
})
