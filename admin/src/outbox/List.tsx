import { Link as MuiLink } from '@mui/material'
import { Link } from 'react-router'
import type { MailPurpose, MailState, OutboxMailRowFragment } from '../generated/graphql'
import { columnsOf } from '../pages/list/column'
import { MomentText } from '../words/DateText'
import { ListPage } from '../pages/list/ListPage'
import { State, type Tone } from '../pages/State'
import { failureWords } from '../words/mailFailure'
import { LetterButton } from './LetterButton'

const STATES: Readonly<Record<MailState, { tone: Tone; words: string }>> = {
  WAITING: { tone: 'info', words: 'Waiting' },
  SENT: { tone: 'success', words: 'Sent' },
  FAILED: { tone: 'error', words: 'Given up' },
  KEPT: { tone: 'quiet', words: 'Kept here' },
  BOUNCED: { tone: 'error', words: 'Came back' },
}

const PURPOSES: Readonly<Record<MailPurpose, string>> = {
  INVITATION: 'Invitation',
  PASSWORD_RESET: 'Password reset',
  PASSWORD_CHANGED: 'Notice: password changed',
  EMAIL_CHANGED: 'Notice: address changed',
  BREAK_GLASS: 'Notice: break-glass asked for',
  INVITED_ALREADY: 'Invited, and has an account already',
  QUESTION: 'About a question',
  PENDING_CHANGE: 'About a proposed change',
  CARE: 'Whether entries are still right',
  REGISTRATION: 'About a registration',
}

const columns = columnsOf<OutboxMailRowFragment>([
  { source: 'recipient', label: 'To', show: (mail) => <LetterButton mail={mail} /> },
  { source: 'purpose', label: 'What', show: ({ purpose }) => purpose && PURPOSES[purpose] },
  {
    source: 'account',
    label: 'Account',
    show: ({ account }) => (
      <MuiLink component={Link} to={`/accounts/${account?.id ?? ''}/show`}>
        {account?.displayName}
      </MuiLink>
    ),
  },
  {
    source: 'state',
    label: 'State',
    show: ({ state }) => state && <State tone={STATES[state].tone}>{STATES[state].words}</State>,
  },
  {
    source: 'failure',
    label: 'Failure',
    show: ({ failure, attempts }) =>
      [failureWords(failure), `${attempts ?? 0} ${attempts === 1 ? 'attempt' : 'attempts'}`].filter(Boolean).join(', '),
  },
  { source: 'createdAt', label: 'Written', show: ({ createdAt }) => <MomentText value={createdAt ?? ''} withTime /> },
])

/** An administrator's page. */
export default function OutboxList() {
  return (
    <ListPage
      type="OutboxMail"
      title="Outbox"
      about={
        'Mails to those who have accounts, for 30 days. Without a mail server they are kept here; ' +
        'opening one is in the ledger, for its link lets in anyone who has it.'
      }
      columns={columns}
      rowClick={false}
      empty={{ title: 'No mail yet', text: 'Invitations, password resets and notices appear here.' }}
    />
  )
}
