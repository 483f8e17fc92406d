import { Box, Typography } from '@mui/material'
import type { QuestionFileFragment, QuestionPostFragment, QuestionThreadFragment } from '../../generated/graphql'
import { MomentText } from '../../words/DateText'
import { Files } from './Files'
import { LinkedText } from './LinkedText'

/** The question and everything that was written since, as one text; the oldest on top. */
export const Thread = ({ question }: { question: QuestionThreadFragment }) => (
  <Box component="ol" aria-label="What was written" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
    <Written
      by={question.asker?.displayName ?? 'The asker'}
      of={question.organisation?.name}
      at={question.askedAt}
      text={question.body ?? ''}
      fromForce={false}
      files={filesOf(question, null)}
    />
    {question.posts?.map((post) => (
      <PostOf key={post.id} post={post} organisation={question.organisation?.name} files={filesOf(question, post.id)} />
    ))}
  </Box>
)

/** Of the question's own text for null. */
const filesOf = ({ attachments }: QuestionThreadFragment, post: string | null): readonly QuestionFileFragment[] =>
  (attachments ?? []).filter((file) => (file.post?.id ?? null) === post)

type PostOfProps = {
  post: QuestionPostFragment
  organisation: string | null | undefined
  files: readonly QuestionFileFragment[]
}

function PostOf({ post, organisation, files }: PostOfProps) {
  const { author, officer, fromForce, postedAt, body, way } = post
  // To the asker the directorate speaks; the force also sees who wrote it.
  const writer = officer && officer.id !== author?.id ? officer.displayName : null
  return (
    <Written
      by={author?.displayName ?? (fromForce ? 'The police' : 'The asker')}
      of={fromForce ? writer && `written by ${writer}` : organisation}
      at={postedAt}
      text={body ?? ''}
      fromForce={fromForce ?? false}
      mark={way === 'MAIL' && 'by e-mail'}
      files={files}
    />
  )
}

type WrittenProps = {
  by: string
  of: string | null | undefined
  at: string | null
  text: string
  fromForce: boolean
  files: readonly QuestionFileFragment[]
  mark?: string | false
}

const Written = ({ by, of, at, text, fromForce, mark, files }: WrittenProps) => (
  <Box
    component="li"
    sx={{
      px: 2,
      py: 1.5,
      border: 1,
      borderColor: 'divider',
      borderRadius: 1,
      bgcolor: 'background.paper',
      borderLeft: 4,
      borderLeftColor: fromForce ? 'primary.main' : 'divider',
    }}
  >
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1, mb: 0.75 }}>
      <Typography component="h2" variant="body2" sx={{ fontWeight: 650 }}>
        {by}
      </Typography>
      <Typography component="span" variant="caption" sx={{ color: 'text.secondary', flex: '1 1 140px' }}>
        {[of, mark].filter(Boolean).join(' · ')}
      </Typography>
      <Typography component="span" variant="caption" sx={{ color: 'text.secondary' }}>
        {at && <MomentText value={at} withTime />}
      </Typography>
    </Box>
    <LinkedText text={text} />
    <Files files={files} />
  </Box>
)
