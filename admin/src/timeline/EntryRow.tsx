import { Box, Link as MuiLink, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Status } from '../engagements/Status'
import { useKinds } from '../engagements/useKinds'
import { When } from '../engagements/When'
import { timeOf } from '../words/dates'
import { enumWords } from '../words/labels'
import type { Entry } from './useTimeline'

/** One entry: what it was, with whom, and what was said. */
export function EntryRow({ entry: { node, at } }: { entry: Entry }) {
  const { nameOf } = useKinds()
  switch (node.__typename) {
    case 'Engagement':
      return (
        <Row
          to={`/engagements/${node.id}/show`}
          title={nameOf(node.kind)}
          beside={
            <>
              <When engagement={node} /> <Status status={node.engagementStatus} />
            </>
          }
          whose={[node.directorate?.name, namesOf(node.organisations)]}
          text={node.summary}
        />
      )
    case 'Question':
      return (
        <Row
          to={`/questions/${node.id}/show`}
          title={`Question ${node.reference ?? ''}`}
          beside={`${timeOf(at)}${node.questionStatus ? ` · ${enumWords(node.questionStatus)}` : ''}`}
          whose={[node.organisation?.name]}
          text={node.subject}
        />
      )
    case 'Post':
      return (
        <Row
          to={node.question ? `/questions/${node.question.id}/show` : null}
          title={`Answer ${node.question?.reference ?? ''}`}
          beside={timeOf(at)}
          whose={[node.question?.subject]}
          text={node.body}
        />
      )
    case 'ConsentEvent':
      return (
        <Row
          to={ownerPath(node.contactPoint)}
          title={`Consent ${node.decision === null ? '' : enumWords(node.decision).toLowerCase()}`}
          beside={timeOf(at)}
          whose={[
            node.contactPoint?.person?.displayName ?? node.contactPoint?.organisation?.name,
            node.contactPoint?.kind ? enumWords(node.contactPoint.kind) : null,
          ]}
          text={null}
        />
      )
  }
}

type RowProps = {
  to: string | null
  title: string
  beside: ReactNode
  whose: readonly (string | null | undefined)[]
  text: string | null
}

const Row = ({ to, title, beside, whose, text }: RowProps) => (
  <Box component="li" sx={{ px: 2, py: 1.25, borderTop: 1, borderColor: 'divider', breakInside: 'avoid' }}>
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
      {to === null ? (
        <Typography component="span">{title}</Typography>
      ) : (
        <MuiLink component={Link} to={to}>
          {title}
        </MuiLink>
      )}
      <Typography variant="body2" component="span" sx={{ color: 'text.secondary' }}>
        {beside}
      </Typography>
    </Box>
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {whose.filter(Boolean).join(' · ')}
    </Typography>
    {text && (
      <Typography
        variant="body2"
        sx={{ display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}
      >
        {text}
      </Typography>
    )}
  </Box>
)

/** Three are read; that there may be more is said on its own page. */
const namesOf = (organisations: readonly { name: string | null }[] | null): string =>
  (organisations ?? []).map(({ name }) => name).join(', ')

type Contact = { person: { id: string } | null; organisation: { id: string } | null } | null
const ownerPath = (contact: Contact): string | null => {
  if (contact?.person) return `/people/${contact.person.id}/show`
  return contact?.organisation ? `/organisations/${contact.organisation.id}/show` : null
}
