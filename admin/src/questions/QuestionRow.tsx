import { Box, Link as MuiLink } from '@mui/material'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { QuestionLineFragment } from '../generated/graphql'
import { MomentText } from '../words/DateText'
import { Due, QuestionState, useForceWords } from './QuestionState'

export const threadPath = (id: string): string => `/questions/${id}/show`

/** Questions one below the other. */
export const QuestionRows = ({ label, children }: { label: string; children: ReactNode }) => (
  <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {children}
  </Box>
)

type RowProps = {
  question: QuestionLineFragment
  /** The one that shortcuts are for. */
  chosen?: boolean
  onChoose?: () => void
  linkRef?: (link: HTMLAnchorElement | null) => void
}

/** A question in a list: what it is about on the first line, what becomes of it on the second. */
export function QuestionRow({ question, chosen = false, onChoose, linkRef }: RowProps) {
  const { id, subject, reference, organisation, person, asker, issue, operation, askedAt } = question
  const toForce = useForceWords()
  const about = [
    reference,
    toForce && (organisation?.name ?? person?.displayName ?? asker?.displayName),
    operation,
    issue?.name,
  ]
  return (
    <Box
      component="li"
      sx={{
        px: 2,
        py: 1,
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) auto' },
        columnGap: 2,
        rowGap: 0.25,
        alignItems: 'baseline',
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-of-type': { borderBottom: 0 },
        boxShadow: chosen ? 'inset 3px 0 0 currentColor' : 'none',
        color: chosen ? 'primary.main' : 'inherit',
        bgcolor: chosen ? 'action.selected' : 'transparent',
      }}
    >
      <MuiLink
        ref={linkRef}
        component={Link}
        to={threadPath(id)}
        onFocus={onChoose}
        aria-current={chosen ? 'true' : undefined}
        sx={{ fontWeight: 600, fontSize: '0.875rem', overflowWrap: 'anywhere' }}
      >
        {subject}
      </MuiLink>
      <Box sx={{ justifySelf: { sm: 'end' } }}>
        <QuestionState question={question} />
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
        {about.filter(Boolean).join(' · ')}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', justifySelf: { sm: 'end' } }}>
        {toForce ? <ForForce question={question} /> : <>Asked {askedAt && <MomentText value={askedAt} />}</>}
      </Box>
    </Box>
  )
}

const ForForce = ({ question }: { question: QuestionLineFragment }) => (
  <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 1 }}>
    {question.assignee && <span>{question.assignee.displayName}</span>}
    <span>
      <Due question={question} />
    </span>
  </Box>
)
