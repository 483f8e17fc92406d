import { Box, Button, Typography } from '@mui/material'
import { useRef } from 'react'
import type { QuestionFileFragment, QuestionPostFragment } from '../../generated/graphql'
import { MomentText } from '../../words/DateText'
import type { ThreadQuestion } from '../readThread'
import { Files } from './Files'
import { LinkedText } from './LinkedText'
import { WholeMail } from './WholeMail'

type ThreadProps = { question: ThreadQuestion; isReading: boolean; onEarlier: () => void }

/** The question and what was written since, as one text; the oldest on top. */
export function Thread({ question, isReading, onEarlier }: ThreadProps) {
  const { asker, organisation, posts, earlier } = question
  const list = useRef<HTMLOListElement>(null)
  const show = () => {
    // The button goes once it has shown all: the keyboard goes on from the text.
    list.current?.focus({ preventScroll: true })
    onEarlier()
  }
  return (
    <Box
      component="ol"
      ref={list}
      tabIndex={-1}
      aria-label="What was written"
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5, outline: 0 }}
    >
      <Written
        by={asker?.displayName ?? 'The asker'}
        of={organisation?.name}
        at={question.askedAt}
        text={question.body ?? ''}
        fromForce={false}
        mark={question.way === 'MAIL' && 'by e-mail'}
        mail={question.way === 'MAIL' ? question.id : null}
        files={filesOf(question, null)}
      />
      {earlier > 0 && (
        <Box component="li" sx={{ textAlign: 'center' }}>
          <Button onClick={show} loading={isReading}>
            {earlier === 1 ? 'Show 1 earlier post' : `Show ${earlier} earlier posts`}
          </Button>
        </Box>
      )}
      {posts.map((post) => (
        <PostOf key={post.id} post={post} organisation={organisation?.name} files={filesOf(question, post.id)} />
      ))}
    </Box>
  )
}

/** Of the question's own text for null. */
const filesOf = ({ attachments }: ThreadQuestion, post: string | null): readonly QuestionFileFragment[] =>
  (attachments ?? []).filter((file) => (file.post?.id ?? null) === post)

type PostOfProps = {
  post: QuestionPostFragment
  organisation: string | null | undefined
  files: readonly QuestionFileFragment[]
}

function PostOf({ post, organisation, files }: PostOfProps) {
  const { author, officer, fromForce, postedAt, body, way, mailSubject } = post
  // Of an officer's mail the asker is shown what was posted and no more.
  const hasWhole = way === 'MAIL' && (!fromForce || officer !== null)
  // To the asker the directorate speaks; the force also sees who wrote it.
  const writer = officer && officer.id !== author?.id ? officer.displayName : null
  return (
    <Written
      by={author?.displayName ?? (fromForce ? 'The police' : 'The asker')}
      of={fromForce ? writer && `written by ${writer}` : organisation}
      at={postedAt}
      text={body ?? ''}
      fromForce={fromForce ?? false}
      mark={way === 'MAIL' && (mailSubject ? `by e-mail, subject changed to “${mailSubject}”` : 'by e-mail')}
      mail={hasWhole ? post.id : null}
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
  /** The post, or the question, whose whole mail can be shown. */
  mail?: string | null
}

const Written = ({ by, of, at, text, fromForce, mark, mail, files }: WrittenProps) => (
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
    {mail && <WholeMail of={mail} />}
    <Files files={files} />
  </Box>
)
