import { ask } from '../../data/ask'
import {
  AnswerQuestionDocument,
  AskBackDocument,
  type QuestionThreadFragment,
  ReopenQuestionDocument,
  ReplyToQuestionDocument,
} from '../../generated/graphql'
import type { Viewer } from '../../access/viewer'
import { isForce, mayBring, repliesToo, type Side } from '../side'
import { take } from '../useAct'
import { idsOf } from './FilesInput'
import type { Uploaded } from './upload'

export type WritingKind = 'answer' | 'askBack' | 'reply' | 'reopen'

export type Written = { body: string; sign: boolean; directorate: string | null; attachments: readonly Uploaded[] }

type Words = { label: string; action: string; said: string }

export const WRITING: Readonly<Record<WritingKind, Words>> = {
  answer: { label: 'Answer', action: 'Send the answer', said: 'The answer is sent' },
  askBack: {
    label: 'Ask back',
    action: 'Ask back',
    said: 'The asker has been asked back; the clock has stopped until they reply',
  },
  reply: { label: 'Reply', action: 'Send the reply', said: 'The reply is sent' },
  reopen: { label: 'What is still open', action: 'Reopen', said: 'The question is open again' },
}

const REOPEN_MS = 28 * 86_400_000

/** What the viewer may write now. A question that nobody has taken is taken by who writes. */
export function kindsFor(
  question: QuestionThreadFragment,
  side: Side,
  viewer: Viewer,
  now = Date.now(),
): WritingKind[] {
  if (isForce(side) && mayBring(question, side, 'take') && question.status === 'ASKED') return ['answer', 'askBack']
  const kinds = (['answer', 'askBack', 'reply', 'reopen'] as const).filter((kind) => mayBring(question, side, kind))
  const open = kinds.filter((kind) => kind !== 'reopen' || isRecent(question.closedAt, now))
  return repliesToo(question, side, viewer) ? ['reply', ...open] : open
}

/** Whether a closed question can still be reopened: for 28 days. */
const isRecent = (closedAt: string | null, now: number): boolean =>
  closedAt !== null && now - Date.parse(closedAt) < REOPEN_MS

/** @param version of the question as its writer knows it. @throws Fault */
export async function send(
  question: QuestionThreadFragment,
  kind: WritingKind,
  { body, sign, directorate, attachments }: Written,
  version: number,
): Promise<unknown> {
  const input = { id: question.id, version, body, attachments: idsOf(attachments) }
  if (kind === 'reply') return ask(ReplyToQuestionDocument, { input })
  if (kind === 'reopen') return ask(ReopenQuestionDocument, { input })
  if (question.status === 'ASKED') await take(question)
  const spoken = { input: { ...input, sign, directorate } }
  return kind === 'answer' ? ask(AnswerQuestionDocument, spoken) : ask(AskBackDocument, spoken)
}
