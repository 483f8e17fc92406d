import InboxOutlined from '@mui/icons-material/InboxOutlined'
import { Box, Button, Link as MuiLink } from '@mui/material'
import { useNotify, useRefresh } from 'react-admin'
import { Link } from 'react-router'
import { ask } from '../../data/ask'
import { faultText } from '../../data/fault'
import { AcceptHeldMailDocument, DiscardHeldMailDocument, type HeldMailLineFragment } from '../../generated/graphql'
import { Notice } from '../../pages/Notice'
import { State } from '../../pages/State'
import { useAttempt } from '../../pages/useChange'
import { MomentText } from '../../words/DateText'
import { enumWords } from '../../words/labels'
import { QuestionRows, threadPath } from '../QuestionRow'
import { LinkedText } from '../thread/LinkedText'

/** Mail that made no post: a SPOC says whether it belongs to a question. Its sender is never answered. */
export const HeldMails = ({ mails }: { mails: readonly HeldMailLineFragment[] }) =>
  mails.length === 0 ? (
    <Notice icon={InboxOutlined} title="Nothing here">
      Every mail has found its question.
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
          {subject ?? 'Without a subject'}
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
  const notify = useNotify()
  const refresh = useRefresh()
  const input = { id, version: version ?? 0 }
  const accept = async () => {
    try {
      const { acceptHeldMail } = await ask(AcceptHeldMailDocument, { input })
      const posted = acceptHeldMail.heldMail?.outcome === 'POSTED'
      notify(posted ? 'It stands on the thread' : 'Its sender may not write there: it is kept as a note', {
        type: 'success',
      })
    } catch (error) {
      notify(faultText(error), { type: 'error' })
    }
    refresh()
  }
  const of = subject ?? 'the mail'
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {question && (
        <Button variant="outlined" aria-label={`Accept ${of}`} onClick={() => void accept()}>
          Accept
        </Button>
      )}
      <Button
        color="error"
        aria-label={`Discard ${of}`}
        onClick={() => void attempt(() => ask(DiscardHeldMailDocument, { input }), 'The mail is discarded')}
      >
        Discard
      </Button>
    </Box>
  )
}
