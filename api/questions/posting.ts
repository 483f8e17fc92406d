import { governed } from '../access/catalogue.ts'
import { tidy } from '../access/write/draft.ts'
import { BadUserInput } from '../platform/errors.ts'
import { newId } from '../platform/record.ts'
import { attach } from './attaching.ts'
import { copiedFrom } from './copies.ts'
import type { OnQuestion } from './onQuestion.ts'
import { Post } from './post.entity.ts'

type Written = {
  body: string
  author: string
  officer: string | null
  attachments?: readonly unknown[] | null | undefined
  way?: 'WEB' | 'MAIL'
}

/** Adds a post to the question's thread. @throws BadUserInput naming `body` or `attachments` */
export async function post(
  { em, judge, question, now, viewer }: OnQuestion,
  { body, author, officer, attachments, way = 'WEB' }: Written,
): Promise<void> {
  const text = tidy(governed(judge.catalogue, 'Post'), { body }, { isNew: true })['body']
  if (typeof text !== 'string') throw new BadUserInput({ body: 'is required' })
  const { id } = em.create(Post, {
    id: newId(),
    ...copiedFrom(question),
    question,
    author,
    officer,
    fromForce: officer !== null,
    body: text,
    postedAt: now,
    way,
  })
  // A post is part of what the asker's side reads: it changes the question's version.
  question.updatedAt = now
  await attach(em, { question, post: id, by: viewer.accountId, ids: attachments })
}
