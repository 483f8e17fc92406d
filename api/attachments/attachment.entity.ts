import { defineEntity, p } from '@mikro-orm/core'
import { Account } from '../accounts/account.entity.ts'
import { Post } from '../questions/post.entity.ts'
import { Question } from '../questions/question.entity.ts'
import { readers } from '../questions/readers.ts'
import { newId } from '../platform/record.ts'

/** Its content is in `attachment_piece`, which no entity leads to (content.ts). */
export const Attachment = defineEntity({
  name: 'Attachment',
  tableName: 'attachment',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    createdAt: p.datetime().columnType('timestamptz'),
    uploadedBy: () => p.manyToOne(Account),
    ...readers,
    question: () => p.manyToOne(Question).nullable(),
    post: () => p.manyToOne(Post).nullable(),
    name: p.string(),
    mediaType: p.string(),
    bytes: p.integer(),
    sha256: p.string(),
    state: p.string(),
    usedAt: p.datetime().columnType('timestamptz').nullable().hidden(),
  },
})
