import { ask } from '../data/ask'
import { NeedNoAnswerDocument, type QuestionLineFragment, TakeQuestionDocument } from '../generated/graphql'
import { useViewer } from '../access/ViewerContext'
import { useAttempt } from '../pages/useChange'
import { mayBring, type Side } from './side'

/** Takes a question for the viewer; does nothing where that is not possible or not needed. */
export function useTake() {
  const { account } = useViewer()
  const attempt = useAttempt()
  return async (question: QuestionLineFragment, side: Side) => {
    if (!canTake(question, side, account?.id)) return
    await attempt(() => take(question), `${question.reference ?? 'The question'} is yours`)
  }
}

export const canTake = (question: QuestionLineFragment, side: Side, account: string | undefined): boolean =>
  mayBring(question, side, 'take') && question.assignee?.id !== account

/** @throws Fault */
export const take = ({ id, handling }: QuestionLineFragment) =>
  ask(TakeQuestionDocument, { input: { id, version: handling?.version ?? 0 } })

/** Says that the asker's latest, such as thanks, needs no answer; does nothing where there is no such thing. */
export function useNeedNoAnswer() {
  const attempt = useAttempt()
  return async (question: QuestionLineFragment, side: Side) => {
    const { id, version } = question
    if (!canNeedNoAnswer(question, side)) return
    const input = { id, version: version ?? 0 }
    await attempt(() => ask(NeedNoAnswerDocument, { input }), 'It counts as answered, and no mail was sent')
  }
}

/** An answered question is open again: the asker has replied, perhaps only with thanks. */
export const canNeedNoAnswer = (question: QuestionLineFragment, side: Side): boolean =>
  mayBring(question, side, 'needNoAnswer') && question.answeredAt !== null
