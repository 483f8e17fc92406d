import { governed } from '../access/catalogue.ts'
import { tidy } from '../access/write/draft.ts'
import { BadUserInput } from '../platform/errors.ts'
import { copiedFrom } from './copies.ts'
import type { OnQuestion } from './onQuestion.ts'
import { Post } from './post.entity.ts'

type Written = { body: string; author: string; officer: string | null; way?: 'WEB' | 'MAIL' }

/** Adds a post to the question's thread. @throws BadUserInput naming `body` */
export function post({ em, judge, question, now }: OnQuestion, { body, author, officer, way = 'WEB' }: Written): void {
  const text = tidy(governed(judge.catalogue, 'Post'), { body }, { isNew: true })['body']
  if (typeof text !== 'string') throw new BadUserInput({ body: 'is required' })
  em.create(Post, {
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
}
