import BlockOutlined from '@mui/icons-material/BlockOutlined'
import ForwardOutlined from '@mui/icons-material/ForwardOutlined'
import PersonAddOutlined from '@mui/icons-material/PersonAddOutlined'
import PriorityHighOutlined from '@mui/icons-material/PriorityHighOutlined'
import { Button } from '@mui/material'
import { useState } from 'react'
import { Confirm } from 'react-admin'
import { Link } from 'react-router'
import { useViewer } from '../../access/ViewerContext'
import { ask } from '../../data/ask'
import { ChangeUrgencyDocument, CloseQuestionDocument, WithdrawQuestionDocument } from '../../generated/graphql'
import { RowMenu } from '../../pages/record/RowMenu'
import { useAttempt } from '../../pages/useChange'
import type { ThreadQuestion } from '../readThread'
import { isForce, mayBring, type Side } from '../side'
import { canNeedNoAnswer, canTake, useNeedNoAnswer, useTake } from '../useAct'
import { kindsFor } from '../writing/kinds'
import { AssignDialog } from './AssignDialog'
import { RoutesDialog, type RoutesChange } from './RoutesDialog'

type Props = { question: ThreadQuestion; side: Side }

/** What the viewer may do with a question without writing anything. */
export const Actions = (props: Props) =>
  isForce(props.side) ? <ForceActions {...props} /> : <AskerActions {...props} />

function AskerActions({ question, side }: Props) {
  const viewer = useViewer()
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
      {mayBring(question, side, 'reopen') && !kindsFor(question, side, viewer).includes('reopen') && (
        <Button
          variant="outlined"
          component={Link}
          to="/questions/create"
          state={{ follows: { id: question.id, label: question.reference ?? '' } }}
        >
          Ask a new question about it
        </Button>
      )}
      <Confirm
        isOpen={asking}
        title="Withdraw this question?"
        content="Nobody will answer it, and it cannot be reopened. You can ask a new one."
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
  const needNoAnswer = useNeedNoAnswer()
  const [change, setChange] = useState<RoutesChange | null>(null)
  const [assigning, setAssigning] = useState(false)
  const own = openFor(question, viewer.directorates)
  const routed = mayBring(question, side, 'changeRoutes')
  const changeUrgency = () => {
    const urgency = question.urgency === 'URGENT' ? 'NORMAL' : 'URGENT'
    const input = { id: question.id, version: question.version ?? 0, urgency } as const
    return attempt(
      () => ask(ChangeUrgencyDocument, { input }),
      urgency === 'URGENT' ? 'The question is urgent now' : 'The question is no longer urgent',
    )
  }
  return (
    <>
      {canTake(question, side, viewer.account?.id) && (
        <Button variant="outlined" onClick={() => void take(question, side)} aria-keyshortcuts="T">
          Take
        </Button>
      )}
      {canNeedNoAnswer(question, side) && isReplied(question) && (
        <Button variant="outlined" onClick={() => void needNoAnswer(question, side)} aria-keyshortcuts="X">
          Needs no answer
        </Button>
      )}
      {routed && <Button onClick={() => setChange('ADD')}>Add directorate</Button>}
      <RowMenu
        label="More actions"
        actions={[
          mayBring(question, side, 'take') && {
            label: 'Assign',
            icon: PersonAddOutlined,
            onChoose: () => setAssigning(true),
          },
          routed && own.length > 0 && { label: 'Pass on', icon: ForwardOutlined, onChoose: () => setChange('PASS_ON') },
          routed && own.length > 0 && { label: 'Decline', icon: BlockOutlined, onChoose: () => setChange('DECLINE') },
          isOpen(question) && {
            label: question.urgency === 'URGENT' ? 'Make it normal' : 'Make it urgent',
            icon: PriorityHighOutlined,
            onChoose: () => void changeUrgency(),
          },
        ]}
      />
      {assigning && <AssignDialog question={question} onClose={() => setAssigning(false)} />}
      {change && <RoutesDialog question={question} change={change} own={own} onClose={() => setChange(null)} />}
    </>
  )
}

const isOpen = ({ status }: ThreadQuestion): boolean =>
  status === 'ASKED' || status === 'ASSIGNED' || status === 'WAITING'

/** Of these, the directorates that have still to answer. */
const openFor = ({ handling }: ThreadQuestion, directorates: readonly { id: string }[]) =>
  (handling?.routes ?? []).flatMap(({ state, directorate }) =>
    state === 'OPEN' && directorate && directorates.some(({ id }) => id === directorate.id)
      ? [{ id: directorate.id, label: directorate.name ?? '' }]
      : [],
  )

/** The asker wrote last. */
const isReplied = ({ posts }: ThreadQuestion): boolean => posts.at(-1)?.fromForce === false
