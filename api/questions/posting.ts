import type { InferEntity, RequiredEntityData } from '@mikro-orm/core'
import { governed } from '../access/catalogue.ts'
import { tidy } from '../access/write/draft.ts'
import { BadUserInput } from '../platform/errors.ts'
import { newId } from '../platform/record.ts'
import { attach } from './attaching.ts'
import { copiedFrom } from './copies.ts'
import type { OnQuestion } from './onQuestion.ts'
import type { Post } from './post.entity.ts'

/**
 * What a post keeps of the mail that it was made of. `subject`: where its sender changed it. `isSpocs`: its sender is one,
 * on whichever side: it may quote what is not for the asker.
 */
export type OfMail = { id: string; subject: string | null; wholeText: string | null; isSpocs: boolean }

/** As both roads to a stored post take it: by the ORM, and by one statement. */
export type NewPost = RequiredEntityData<InferEntity<typeof Post>>

type Written = {
  body: string
  author: string
  officer: string | null
  /** The directorate whose answer it is. */
  answersFor?: string | undefined
  attachments?: readonly unknown[] | null | undefined
  mail?: OfMail | undefined
}

/** Adds a post to the question's thread. @throws BadUserInput naming `body` or `attachments` */
export function post(on: OnQuestion, { body, author, officer, answersFor, attachments, mail }: Written): void {
  const { judge, question, now, viewer } = on
  const text = tidy(governed(judge.catalogue, 'Post'), { body }, { isNew: true })['body']
  if (typeof text !== 'string') throw new BadUserInput({ body: 'is required' })
  on.posted = on.addPost({
    id: newId(),
    ...copiedFrom(question),
    question: question.id,
    author,
    officer,
    fromForce: officer !== null,
    body: text,
    postedAt: now,
    answersFor: answersFor ?? null,
    way: mail ? 'MAIL' : 'WEB',
    mailId: mail?.id ?? null,
    mailSubject: mail?.isSpocs ? null : (mail?.subject ?? null),
    wholeText: mail?.isSpocs ? null : (mail?.wholeText ?? null),
    officerWholeText: mail?.isSpocs ? mail.wholeText : null,
  })
  // A post is part of what the asker's side reads: it changes the question's version.
  question.updatedAt = now
  if (attachments && attachments.length > 0) {
    const attaching = { question, post: on.posted.id, by: viewer.accountId, ids: attachments }
    on.afterwards.push((within) => attach(within, attaching))
  }
}
