import ForumOutlined from '@mui/icons-material/ForumOutlined'
import { Box, Button, Card } from '@mui/material'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay, useViewer } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { useLive } from '../data/useLive'
import { OwnQuestionsDocument, QuestionChangedDocument } from '../generated/graphql'
import { ErrorState, Outdated } from '../pages/ErrorState'
import { Notice } from '../pages/Notice'
import { PageHeader } from '../pages/PageHeader'
import { PageLoading } from '../pages/PageLoading'
import { AskButton } from './ask/AskButton'
import { NotLive } from './NotLive'
import { QuestionRow, QuestionRows } from './QuestionRow'
import { MOST_SHOWN, PAGE } from './shown'

/** What the viewer, or their organisation, has asked; the newest on top. */
export function OwnQuestions() {
  const { organisation } = useViewer()
  const mayDo = useMay()
  const [first, setFirst] = useState(PAGE)
  const client = useQueryClient()
  const live = useLive('own questions', [{ document: QuestionChangedDocument }], {
    changed: () => void client.invalidateQueries({ queryKey: ['own questions'] }),
  })
  const { data, error, refetch } = useQuery({
    queryKey: ['own questions', first],
    queryFn: async ({ signal }) => (await ask(OwnQuestionsDocument, { first }, { signal })).questions,
    enabled: live !== 'CONNECTING',
    placeholderData: (before) => before,
  })
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageLoading />
  const asks = mayDo('create', 'Question')
  return (
    <>
      <PageHeader
        title="Questions"
        subtitle={`What ${organisation?.name ?? 'you'} asked the police, and their answers.`}
        actions={asks && <AskButton />}
      />
      {error && <Outdated error={error} onRetry={() => void refetch()} />}
      <NotLive live={live} onRead={() => void refetch()} />
      <Card>
        {data.totalCount === 0 ? (
          <Notice icon={ForumOutlined} title="No questions yet" action={asks && <AskButton />}>
            Officers answer in working time. For what cannot wait, ring 999 in an emergency and 101 otherwise.
          </Notice>
        ) : (
          <QuestionRows label="Questions">
            {data.edges.map(({ node }) => (
              <QuestionRow key={node.id} question={node} />
            ))}
          </QuestionRows>
        )}
        {data.totalCount > data.edges.length && first < MOST_SHOWN && (
          <Box sx={{ p: 1, textAlign: 'center' }}>
            <Button onClick={() => setFirst(first + PAGE)}>Show more</Button>
          </Box>
        )}
      </Card>
    </>
  )
}
