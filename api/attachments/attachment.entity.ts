import { defineEntity, p } from '@mikro-orm/core'
import { Account } from '../accounts/account.entity.ts'
import { Organisation } from '../organisations/organisation.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Correspondent } from '../questions/correspondent.entity.ts'
import { Post } from '../questions/post.entity.ts'
import { Question } from '../questions/question.entity.ts'
import { newId } from '../platform/record.ts'

/** Its content is in `attachment_piece`, which no entity leads to (content.ts). */
export const Attachment = defineEntity({
  name: 'Attachment',
  tableName: 'attachment',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    createdAt: p.datetime().columnType('timestamptz'),
    uploadedBy: () => p.manyToOne(Account),
    question: () => p.manyToOne(Question).nullable(),
    post: () => p.manyToOne(Post).nullable(),
    /** Who may read it: as in the question. */
    organisation: () => p.manyToOne(Organisation).nullable(),
    asker: () => p.manyToOne(Correspondent).nullable(),
    person: () => p.manyToOne(Person).nullable(),
    routedDirectorates: p.array<string>().columnType('uuid[]').fieldName('routed_directorate_ids').default([]),
    name: p.string(),
    mediaType: p.string(),
    bytes: p.integer(),
    sha256: p.string(),
    state: p.string(),
    usedAt: p.datetime().columnType('timestamptz').nullable().hidden(),
  },
})
