import InboxOutlined from '@mui/icons-material/InboxOutlined'
import { Box, Button, Link as MuiLink } from '@mui/material'
import { useState } from 'react'
import { Link } from 'react-router'
import { ask } from '../../data/ask'
import { AcceptHeldMailDocument, DiscardHeldMailDocument, type HeldMailLineFragment } from '../../generated/graphql'
import { Notice } from '../../pages/Notice'
import { State } from '../../pages/State'
import { useAttempt } from '../../pages/useChange'
import { MomentText } from '../../words/DateText'
import { enumWords } from '../../words/labels'
import { QuestionRows, threadPath } from '../QuestionRow'
import { LinkedText } from '../thread/LinkedText'
import { AcceptDialog } from './AcceptDialog'

/** Mail that made no post: a SPOC says whether it belongs to a question. Its sender is never answered. */
export const HeldMails = ({ mails }: { mails: readonly HeldMailLineFragment[] }) =>
  mails.length === 0 ? (
    <Notice icon={InboxOutlined} title="Nothing here">
      No mail is held back.
    </Notice>
  ) : (
    <QuestionRows label="Held mail">
      {mails.map((mail) => (
        <HeldMail key={mail.id} mail={mail} />
      ))}
    </QuestionRows>
  )

function HeldMail({ mail }: { mail: HeldMailLineFragment }) {
  const { subject, sender, account, reason, receivedAt, visibleText, question } = mail
  return (
    <Box component="li" sx={{ px: 2, py: 1.25, borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 2 }}>
        <Box component="strong" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {subject ?? 'No subject'}
        </Box>
        {reason && <State tone="warning">{enumWords(reason, 'HeldReason')}</State>}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
        From {sender}
        {account && `, the address of ${account.displayName ?? 'an account'}`}
        {receivedAt && (
          <>
            , <MomentText value={receivedAt} withTime />
          </>
        )}
        {question && (
          <>
            {' '}
            ·{' '}
            <MuiLink component={Link} to={threadPath(question.id)}>
              {question.reference} {question.subject}
            </MuiLink>
          </>
        )}
      </Box>
      <Box
        sx={{ my: 0.75, maxHeight: 176, overflow: 'auto' }}
        tabIndex={0}
        role="region"
        aria-label={`Text of ${subject ?? 'the mail'}`}
      >
        <LinkedText text={visibleText ?? ''} />
      </Box>
      <Decision mail={mail} />
    </Box>
  )
}

function Decision({ mail: { id, version, subject, question } }: { mail: HeldMailLineFragment }) {
  const attempt = useAttempt()
  const input = { id, version: version ?? 0 }
  const [choosing, setChoosing] = useState(false)
  const accept = async (named?: string) => {
    const about = named === undefined ? {} : { question: named }
    const { acceptHeldMail } = await ask(AcceptHeldMailDocument, { input: { ...input, ...about } })
    return acceptHeldMail.heldMail?.outcome === 'POSTED'
      ? 'The mail is part of the question now'
      : 'Its sender may not write there, so it is kept as a note'
  }
  const of = subject ?? 'the mail'
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button
        variant="outlined"
        aria-label={`Accept ${of}`}
        onClick={() => (question ? void attempt(accept, (said) => said) : setChoosing(true))}
      >
        Accept
      </Button>
      <Button
        color="error"
        aria-label={`Discard ${of}`}
        onClick={() => void attempt(() => ask(DiscardHeldMailDocument, { input }), 'The mail is discarded')}
      >
        Discard
      </Button>
      {choosing && <AcceptDialog accept={accept} onClose={() => setChoosing(false)} />}
    </Box>
  )
}
