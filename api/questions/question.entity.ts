import { defineEntity, p } from '@mikro-orm/core'
import { Directorate } from '../directory/directorate.entity.ts'
import { Attachment } from '../attachments/attachment.entity.ts'
import { Issue } from '../directory/issue.entity.ts'
import { recordProperties } from '../platform/record.ts'
import { Correspondent } from './correspondent.entity.ts'
import { Post } from './post.entity.ts'
import { QuestionHandling } from './questionHandling.entity.ts'
import { readers } from './readers.ts'
import { URGENCIES } from '../workingTime/clock/responseTimes.ts'

/** `assignee` and `takenAt` are the handling's: see copies.ts. `isRated` is written by rateQuestion.ts alone. */
export const Question = defineEntity({
  name: 'Question',
  tableName: 'question',
  properties: {
    ...recordProperties,
    ...readers,
    reference: p.string(),
    subject: p.string(),
    body: p.text(),
    issue: () => p.manyToOne(Issue).nullable(),
    urgency: p.enum(URGENCIES),
    operation: p.string().nullable(),
    askerStatus: p.enum(['ASKED', 'WAITING', 'ANSWERED', 'CLOSED', 'WITHDRAWN'] as const),
    askedAt: p.datetime().columnType('timestamptz'),
    dueAt: p.datetime().columnType('timestamptz').nullable(),
    firstAnswerDueAt: p.datetime().columnType('timestamptz').nullable(),
    firstAnsweredAt: p.datetime().columnType('timestamptz').nullable(),
    answeredAt: p.datetime().columnType('timestamptz').nullable(),
    closedAt: p.datetime().columnType('timestamptz').nullable(),
    assignee: () => p.manyToOne(Correspondent).nullable(),
    takenAt: p.datetime().columnType('timestamptz').nullable(),
    isRated: p.boolean().default(false),
    way: p.enum(['WEB', 'MAIL'] as const).default('WEB'),
    wholeText: p.text().nullable(),
    /** The mail that it was made of: unique. */
    mailId: p.uuid().nullable().hidden(),
    handling: () => p.manyToOne(QuestionHandling),
    directorates: () =>
      p
        .manyToMany(Directorate)
        .pivotTable('question_directorate')
        .joinColumn('question_id')
        .inverseJoinColumn('directorate_id')
        .orderBy({ name: 'asc' }),
    follows: () => p.manyToOne(Question).nullable(),
    attachments: () => p.oneToMany(Attachment).mappedBy('question').orderBy({ createdAt: 'asc' }),
    posts: () => p.oneToMany(Post).mappedBy('question').orderBy({ postedAt: 'asc' }),
  },
})
