import InboxOutlined from '@mui/icons-material/InboxOutlined'
import { Box, Button, Card, Tab as TabButton, Tabs, TextField } from '@mui/material'
import { useEffect, useRef, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { useMay, useViewer } from '../../access/ViewerContext'
import type { InboxQuery, QuestionLineFragment } from '../../generated/graphql'
import { ErrorState, Outdated } from '../../pages/ErrorState'
import { Notice } from '../../pages/Notice'
import { PageHeader } from '../../pages/PageHeader'
import { PageLoading } from '../../pages/PageLoading'
import { useSettled } from '../../pages/useSettled'
import { useShortcut } from '../../shortcuts/useShortcut'
import { AskButton } from '../ask/AskButton'
import { HeldMails } from '../held/HeldMails'
import { NotLive } from '../NotLive'
import { QuestionRow, QuestionRows, threadPath } from '../QuestionRow'
import { MOST_SHOWN, PAGE } from '../shown'
import { isForce, sideOf } from '../side'
import { NoteDialog } from '../thread/NoteDialog'
import { useNeedNoAnswer, useTake } from '../useAct'
import { InboxKeys } from './InboxKeys'
import { isNewestFirst, isTab, type Tab, TABS } from './tabs'
import { useInbox } from './useInbox'

const TYPED_MS = 250

// On a narrow screen the tabs take several lines: scrolled out of view, their counts would tell nobody.
const WRAPPED = {
  '& .MuiTabs-list': { flexWrap: 'wrap' },
  '& .MuiTabs-indicator': { display: 'none' },
  '& .Mui-selected': { boxShadow: 'inset 0 -2px 0 currentColor' },
}

/** What a SPOC has to answer; all of it can be done by keys. */
export function Inbox() {
  const mayDo = useMay()
  const [address, setAddress] = useSearchParams()
  const asked = address.get('tab')
  const tab: Tab = isTab(asked) ? asked : 'own'
  const [typed, setTyped] = useState('')
  const text = useSettled(typed.trim(), TYPED_MS)
  const [first, setFirst] = useState(PAGE)
  const search = useRef<HTMLInputElement>(null)
  const { data, error, refetch, live, isPlaceholderData } = useInbox({ tab, text, first })
  const goToFirst = useGoToFirst(text === typed.trim() && !isPlaceholderData)
  useShortcut('/', () => search.current?.focus())
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageLoading />
  const { shown } = data
  return (
    <>
      <PageHeader
        title="Questions"
        subtitle={isNewestFirst(tab) ? 'The newest are on top.' : 'Those due first are on top.'}
        actions={
          <>
            {mayDo('read', 'PendingChange', 'decidedBy') && (
              <Button component={Link} to="/pendingChanges">
                Waiting for confirmation
              </Button>
            )}
            <AskButton quiet />
          </>
        }
      />
      {error && <Outdated error={error} onRetry={() => void refetch()} />}
      <NotLive live={live} onRead={() => void refetch()} />
      <Card>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', borderBottom: 1, borderColor: 'divider' }}>
          <Tabs
            value={tab}
            onChange={(_event, next: Tab) => setAddress({ tab: next }, { replace: true })}
            aria-label="Inbox"
            sx={{ flex: '1 1 420px', minWidth: 0, minHeight: 44, ...WRAPPED }}
          >
            {TABS.map(({ id, label }) => (
              <TabButton
                key={id}
                value={id}
                id={`inbox-${id}`}
                aria-controls="inbox-questions"
                label={labelled(label, id, data)}
                sx={{ minHeight: 44, minWidth: 0, px: 1.5 }}
              />
            ))}
          </Tabs>
          <TextField
            inputRef={search}
            label="Search"
            type="search"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={({ key }) => key === 'Enter' && goToFirst()}
            sx={{ flex: { xs: '1 1 100%', sm: '0 1 220px' }, m: 0.75 }}
          />
        </Box>
        <Box id="inbox-questions" role="tabpanel" aria-labelledby={`inbox-${tab}`}>
          {tab === 'held' ? (
            <HeldMails mails={data.held.edges?.map(({ node }) => node) ?? []} />
          ) : !shown || shown.edges.length === 0 ? (
            <Notice icon={InboxOutlined} title={text === '' ? 'Nothing here' : 'Nothing found'}>
              {text === ''
                ? TABS.find(({ id }) => id === tab)?.none
                : 'Search by subject, reference, organisation or person; only this tab is searched.'}
            </Notice>
          ) : (
            <Chosen questions={shown.edges.map(({ node }) => node)} />
          )}
          {shown && shown.totalCount > shown.edges.length && first < MOST_SHOWN && (
            <Box sx={{ p: 1, textAlign: 'center' }}>
              <Button onClick={() => setFirst(first + PAGE)}>Show more</Button>
            </Box>
          )}
        </Box>
      </Card>
      <InboxKeys />
    </>
  )
}

const labelled = (label: string, tab: Tab, counts: InboxQuery): string =>
  tab === 'all' ? label : `${label} ${counts[tab].totalCount}`

/** Puts the focus on the first row, once the rows are those that were asked for. */
function useGoToFirst(arrived: boolean): () => void {
  const wanted = useRef(false)
  useEffect(() => {
    if (!arrived || !wanted.current) return
    wanted.current = false
    focusFirst()
  }, [arrived])
  return () => {
    if (arrived) focusFirst()
    else wanted.current = true
  }
}

const focusFirst = () => document.querySelector<HTMLElement>('#inbox-questions li a')?.focus()

/** The rows, one of which the keys are for: the one that has the focus, or had it last. */
function Chosen({ questions }: { questions: readonly QuestionLineFragment[] }) {
  const viewer = useViewer()
  const mayDo = useMay()
  const navigate = useNavigate()
  const take = useTake()
  const needNoAnswer = useNeedNoAnswer()
  const links = useRef(new Map<string, HTMLAnchorElement>())
  const [id, setId] = useState<string | null>(null)
  const [noting, setNoting] = useState<QuestionLineFragment | null>(null)
  const at = questions.findIndex((question) => question.id === id)
  // A question that was taken elsewhere may have left the tab.
  const chosen = questions[at] ?? questions[0]
  const side = chosen ? sideOf(chosen, viewer, mayDo) : 'ONLOOKER'
  const goBy = (step: number) => {
    // From elsewhere on the page, such as a tab, back to the row that was chosen last.
    const isThere = chosen !== undefined && links.current.get(chosen.id) === document.activeElement
    const index = Math.max(at, 0) + (isThere ? step : 0)
    const next = questions[Math.min(Math.max(index, 0), questions.length - 1)]
    if (next) links.current.get(next.id)?.focus()
  }
  const ours = chosen && isForce(side) ? chosen : null
  useShortcut('j', () => goBy(1))
  useShortcut('k', () => goBy(-1))
  useShortcut('a', ours && (() => void navigate(threadPath(ours.id), { state: { writing: true } })))
  useShortcut('t', ours && (() => void take(ours, side)))
  useShortcut('x', ours && (() => void needNoAnswer(ours, side)))
  useShortcut('n', ours && (() => setNoting(ours)))
  return (
    <>
      <QuestionRows label="Questions">
        {questions.map((question) => (
          <QuestionRow
            key={question.id}
            question={question}
            chosen={question.id === id}
            onChoose={() => setId(question.id)}
            linkRef={(link) => {
              if (link) links.current.set(question.id, link)
              else links.current.delete(question.id)
            }}
          />
        ))}
      </QuestionRows>
      {noting && <NoteDialog question={noting} onClose={() => setNoting(null)} />}
    </>
  )
}
