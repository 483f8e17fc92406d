import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { Attachment } from '../attachments/attachment.entity.ts'
import { recordProperties } from '../platform/record.ts'
import { Correspondent } from './correspondent.entity.ts'
import { Question } from './question.entity.ts'
import { readers } from './readers.ts'

/** `author` is an account, or the directorate that an officer writes for without signing. */
export const Post = defineEntity({
  name: 'Post',
  tableName: 'post',
  properties: {
    ...recordProperties,
    ...readers,
    question: () => p.manyToOne(Question),
    author: () => p.manyToOne(Correspondent),
    fromForce: p.boolean(),
    officer: () => p.manyToOne(Correspondent).nullable(),
    body: p.text(),
    postedAt: p.datetime().columnType('timestamptz'),
    attachments: () => p.oneToMany(Attachment).mappedBy('post').orderBy({ createdAt: 'asc' }),
    way: p.enum(['WEB', 'MAIL'] as const),
    mailSubject: p.string().nullable(),
    wholeText: p.text().nullable(),
    officerWholeText: p.text().nullable(),
    /** The directorate that it answers for; null: no answer. Not for the asker, and read by no field. */
    answersFor: p.uuid().fieldName('answers_for_id').nullable().hidden(),
    /** The mail that it was made of: unique. */
    mailId: p.uuid().nullable().hidden(),
  },
})

export type Posted = InferEntity<typeof Post>
