import { Box } from '@mui/material'
import { useEffect, useState } from 'react'
import { useLocation, useParams } from 'react-router'
import { useMay, useViewer } from '../../access/ViewerContext'
import { Fault } from '../../data/fault'
import { ErrorState, Outdated } from '../../pages/ErrorState'
import { Crumb } from '../../pages/form/FormPage'
import { PageHeader } from '../../pages/PageHeader'
import { PageLoading } from '../../pages/PageLoading'
import { remember } from '../../pages/record/recent'
import { useShortcut } from '../../shortcuts/useShortcut'
import { NotLive } from '../NotLive'
import type { ThreadQuestion } from '../readThread'
import { isForce, sideOf } from '../side'
import { useNeedNoAnswer, useTake } from '../useAct'
import { useQuestion } from '../useQuestion'
import { Composer } from '../writing/Composer'
import { kindsFor } from '../writing/kinds'
import { AboutSection } from './AboutSection'
import { Actions } from './Actions'
import { NotesSection, RoutesSection } from './HandlingSections'
import { NoteDialog } from './NoteDialog'
import { RateSection } from './RateSection'
import { RelatedSection } from './RelatedSection'
import { Thread } from './Thread'

const GONE = new Fault({ code: 'NOT_FOUND', message: 'There is no such question, or it is not for you to see.' })

/** A question as one thread, live, with what the viewer may do about it. */
export default function ThreadPage() {
  const { id = '' } = useParams()
  const { data, error, refetch, live, isPlaceholderData, showEarlier } = useQuestion(id)
  if (data === null) return <ErrorState error={GONE} />
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageLoading />
  return (
    <>
      <Head question={data} />
      {error && <Outdated error={error} onRetry={() => void refetch()} />}
      <NotLive live={live} onRead={() => void refetch()} />
      <Body question={data} isReading={isPlaceholderData} onEarlier={showEarlier} />
    </>
  )
}

function useSide(question: ThreadQuestion) {
  const viewer = useViewer()
  const mayDo = useMay()
  return sideOf(question, viewer, mayDo)
}

function Head({ question }: { question: ThreadQuestion }) {
  const { id, subject, reference } = question
  const title = subject ?? 'Question'
  useEffect(() => remember({ kind: 'Question', title, to: `/questions/${id}/show` }), [id, title])
  return (
    <PageHeader
      above={<Crumb to="/questions">Questions</Crumb>}
      title={title}
      subtitle={reference}
      actions={<Actions question={question} side={useSide(question)} />}
    />
  )
}

type BodyProps = { question: ThreadQuestion; isReading: boolean; onEarlier: () => void }

function Body({ question, isReading, onEarlier }: BodyProps) {
  const side = useSide(question)
  const take = useTake()
  const needNoAnswer = useNeedNoAnswer()
  const { state } = useLocation() as { state: { writing?: boolean } | null }
  const [noting, setNoting] = useState(false)
  const force = isForce(side)
  const writes = kindsFor(question, side, useViewer()).length > 0
  useShortcut('a', writes ? () => document.getElementById('question-writing')?.focus() : null)
  useShortcut('t', force ? () => void take(question, side) : null)
  useShortcut('x', force ? () => void needNoAnswer(question, side) : null)
  useShortcut('n', force ? () => setNoting(true) : null)
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' },
        alignItems: 'start',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Thread question={question} isReading={isReading} onEarlier={onEarlier} />
        <Composer question={question} side={side} focused={state?.writing ?? false} />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <AboutSection question={question} />
        <RateSection question={question} side={side} />
        {force && <RoutesSection question={question} />}
        {force && <RelatedSection question={question} />}
        {force && <NotesSection question={question} onAdd={() => setNoting(true)} />}
      </Box>
      {noting && <NoteDialog question={question} onClose={() => setNoting(false)} />}
    </Box>
  )
}
