import { Box, Button, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../data/ask'
import { faultText } from '../../data/fault'
import { EarlierAnswersDocument, type EarlierAnswersQuery } from '../../generated/graphql'
import { Key } from '../../shortcuts/Key'
import { useShortcut } from '../../shortcuts/useShortcut'
import { MomentText } from '../../words/DateText'

const FIRST_LINES = {
  whiteSpace: 'pre-wrap',
  overflow: 'hidden',
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 4,
}

type Earlier = EarlierAnswersQuery['earlierAnswers']['edges'][number]['node']

type EarlierAnswersProps = { question: string; onText: (text: string) => void }

/** What the viewer's directorates answered to questions like this one; looked for when asked to, then a key each. */
export function EarlierAnswers({ question, onText }: EarlierAnswersProps) {
  const [wanted, setWanted] = useState(false)
  const { data, error, isFetching } = useQuery({
    queryKey: ['earlier answers', question],
    queryFn: async ({ signal }) =>
      (await ask(EarlierAnswersDocument, { question }, { signal })).earlierAnswers.edges.map(({ node }) => node),
    enabled: wanted,
    staleTime: Infinity,
  })
  useShortcut('e', () => setWanted(true))
  if (!wanted)
    return (
      <Button onClick={() => setWanted(true)} aria-keyshortcuts="E">
        Earlier answers
      </Button>
    )
  if (!data) return <Box role="status">{error && !isFetching ? faultText(error) : 'Looking for earlier answers …'}</Box>
  if (data.length === 0) return <Box role="status">No similar question has been answered before.</Box>
  return (
    <Box sx={{ flexBasis: '100%' }}>
      <Typography variant="h3" component="h3">
        Earlier answers
      </Typography>
      <Box component="ol" aria-label="Earlier answers" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((earlier, at) => (
          <OneEarlier key={earlier.id} earlier={earlier} letter={String(at + 1)} onText={onText} />
        ))}
      </Box>
    </Box>
  )
}

type OneEarlierProps = { earlier: Earlier; letter: string; onText: (text: string) => void }

function OneEarlier({ earlier: { subject, text, answeredAt, directorate }, letter, onText }: OneEarlierProps) {
  const insert = () => onText(text ?? '')
  useShortcut(letter, insert)
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ flex: 1, minWidth: 0, fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
        <strong>{subject}</strong>
        <Box sx={{ color: 'text.secondary' }}>
          {directorate?.name}
          {answeredAt && (
            <>
              , <MomentText value={answeredAt} />
            </>
          )}
        </Box>
        <Box sx={FIRST_LINES}>{text}</Box>
      </Box>
      <Button
        onClick={insert}
        aria-keyshortcuts={letter}
        aria-label={`Insert the answer to ${subject ?? ''}`}
        sx={{ alignSelf: 'start', gap: 0.75 }}
      >
        Insert <Key>{letter}</Key>
      </Button>
    </Box>
  )
}
