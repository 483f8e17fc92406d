import { Button } from '@mui/material'
import { type ReactNode, useState } from 'react'
import { Confirm } from 'react-admin'
import { useViewer } from '../../access/ViewerContext'
import { ask } from '../../data/ask'
import {
  CloseQuestionDocument,
  NeedNoAnswerDocument,
  type QuestionThreadFragment,
  WithdrawQuestionDocument,
} from '../../generated/graphql'
import { useAttempt } from '../../pages/useChange'
import { isForce, mayBring, type Side } from '../side'
import { canTake, useTake } from '../useAct'
import { RoutesDialog, type RoutesChange } from './RoutesDialog'

type Props = { question: QuestionThreadFragment; side: Side }

/** What the viewer may do with a question without writing anything. */
export const Actions = (props: Props) =>
  isForce(props.side) ? <ForceActions {...props} /> : <AskerActions {...props} />

function AskerActions({ question, side }: Props) {
  const attempt = useAttempt()
  const [asking, setAsking] = useState(false)
  const input = { id: question.id, version: question.version ?? 0 }
  const withdraw = () => {
    setAsking(false)
    void attempt(() => ask(WithdrawQuestionDocument, { input }), 'The question is withdrawn')
  }
  return (
    <>
      {mayBring(question, side, 'close') && (
        <Button
          variant="outlined"
          onClick={() => void attempt(() => ask(CloseQuestionDocument, { input }), 'The question is closed')}
        >
          Close
        </Button>
      )}
      {mayBring(question, side, 'withdraw') && (
        <Button color="error" onClick={() => setAsking(true)}>
          Withdraw
        </Button>
      )}
      <Confirm
        isOpen={asking}
        title="Withdraw this question?"
        content="Nobody will answer it any more, and it cannot be opened again. You can ask a new one."
        confirm="Withdraw"
        confirmColor="warning"
        onConfirm={withdraw}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

function ForceActions({ question, side }: Props) {
  const viewer = useViewer()
  const attempt = useAttempt()
  const take = useTake()
  const [change, setChange] = useState<RoutesChange | null>(null)
  const own = openFor(question, viewer.directorates)
  const routed = mayBring(question, side, 'changeRoutes')
  const offer = (which: RoutesChange, words: ReactNode) => <Button onClick={() => setChange(which)}>{words}</Button>
  return (
    <>
      {canTake(question, side, viewer.account?.id) && (
        <Button variant="outlined" onClick={() => void take(question, side)} aria-keyshortcuts="T">
          Take
        </Button>
      )}
      {mayBring(question, side, 'needNoAnswer') && isReplied(question) && (
        <Button
          variant="outlined"
          onClick={() =>
            void attempt(
              () => ask(NeedNoAnswerDocument, { input: { id: question.id, version: question.version ?? 0 } }),
              'It counts as answered, and no mail was sent',
            )
          }
        >
          Needs no answer
        </Button>
      )}
      {routed && offer('ADD', 'Add directorate')}
      {routed && own.length > 0 && offer('PASS_ON', 'Pass on')}
      {routed && own.length > 0 && offer('DECLINE', 'Decline')}
      {change && <RoutesDialog question={question} change={change} own={own} onClose={() => setChange(null)} />}
    </>
  )
}

/** Of these, the directorates that have still to answer. */
const openFor = ({ handling }: QuestionThreadFragment, directorates: readonly { id: string }[]) =>
  (handling?.routes ?? []).flatMap(({ state, directorate }) =>
    state === 'OPEN' && directorate && directorates.some(({ id }) => id === directorate.id)
      ? [{ id: directorate.id, label: directorate.name ?? '' }]
      : [],
  )

/** The asker wrote last, after an answer: perhaps only thanks. */
const isReplied = ({ posts, answeredAt }: QuestionThreadFragment): boolean =>
  answeredAt !== null && posts?.at(-1)?.fromForce === false
