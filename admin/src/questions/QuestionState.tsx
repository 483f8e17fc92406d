import { Box } from '@mui/material'
import { useViewer } from '../access/ViewerContext'
import type { QuestionLineFragment } from '../generated/graphql'
import { State } from '../pages/State'
import { MomentText } from '../words/DateText'
import { statusWords } from './statusWords'

/** Whether it reads as the force reads it. */
export const useForceWords = (): boolean => useViewer().directorates.length > 0

/** A question's status, and whether it is urgent. */
export function QuestionState({ question: { status, urgency, answeredAt } }: { question: QuestionLineFragment }) {
  const toForce = useForceWords()
  if (status === null) return null
  const { words, tone } = statusWords(status, toForce, answeredAt !== null)
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
      <State tone={tone}>{words}</State>
      {urgency === 'URGENT' && <State tone="error">Urgent</State>}
    </Box>
  )
}

/** As much of a question as this needs. */
type Dated = Pick<QuestionLineFragment, 'status' | 'dueAt' | 'isOverdue'>

const isAnswered = ({ status }: Dated): boolean =>
  status === 'ANSWERED' || status === 'CLOSED' || status === 'WITHDRAWN'

/** Whether there is anything to say of when it is due. */
export const isDue = (question: Dated): boolean => !isAnswered(question) && question.dueAt !== null

/** When the answer is due; nothing once it has been given. */
export function Due({ question }: { question: Dated }) {
  const { status, dueAt, isOverdue } = question
  const toForce = useForceWords()
  if (dueAt === null || isAnswered(question)) return null
  if (status === 'WAITING') return toForce ? <>The clock has stopped</> : <>Once you have replied</>
  return isOverdue ? (
    <State tone="error">
      Overdue since <MomentText value={dueAt} withTime />
    </State>
  ) : (
    <>
      Due <MomentText value={dueAt} withTime />
    </>
  )
}
