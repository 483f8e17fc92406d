import { Box, Button, Typography } from '@mui/material'
import { ask } from '../../data/ask'
import { useMay, useViewer } from '../../access/ViewerContext'
import { type OwnPendingChangeFragment, WithdrawPendingChangeDocument } from '../../generated/graphql'
import { Section } from '../../pages/Section'
import { useAttempt } from '../../pages/useChange'
import { changeWords } from '../../pendingChanges/changeWords'
import { settledWords } from '../../pendingChanges/settledWords'
import { MomentText } from '../../words/DateText'

/** What the organisation has proposed and nobody has decided on yet; not there when nothing waits. */
export function WaitingSection({ waiting }: { waiting: readonly OwnPendingChangeFragment[] }) {
  if (waiting.length === 0) return null
  return (
    <Section title="Waits for confirmation" count={waiting.length}>
      <Box component="ul" sx={LIST}>
        {waiting.map((pending) => (
          <Box component="li" key={pending.id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
            <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
              <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                {changeWords(pending)}
              </Typography>
              <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                {pending.proposedBy}, {pending.proposedAt && <MomentText value={pending.proposedAt} withTime />}
              </Typography>
            </Box>
            <Withdraw pending={pending} />
          </Box>
        ))}
      </Box>
    </Section>
  )
}

/** By its proposer or an owner; the API knows the proposer by their account, this page by their name. */
function Withdraw({ pending }: { pending: OwnPendingChangeFragment }) {
  const attempt = useAttempt()
  const { account, standing } = useViewer()
  if (!useMay()('update', 'PendingChange')) return null
  if (standing !== 'OWNER' && pending.proposedBy !== account?.displayName) return null
  const { id, version } = pending
  return (
    <Button
      aria-label={`Withdraw: ${changeWords(pending)}`}
      onClick={() =>
        void attempt(
          () => ask(WithdrawPendingChangeDocument, { input: { id, version: version ?? 0 } }),
          'It is withdrawn',
        )
      }
    >
      Withdraw
    </Button>
  )
}

const MOST_SETTLED = 8
/** What became of earlier proposals, with the office that decided and its reason. */
export function SettledSection({ settled }: { settled: readonly OwnPendingChangeFragment[] }) {
  if (settled.length === 0) return null
  return (
    <Section title="Decided lately">
      <Box component="ul" sx={LIST}>
        {settled.slice(0, MOST_SETTLED).map((pending) => (
          <li key={pending.id}>
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {changeWords(pending)}
            </Typography>
            <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
              {sentence(settledWords(pending))}
            </Typography>
            {pending.reason && <Typography variant="body2">{pending.reason}</Typography>}
          </li>
        ))}
      </Box>
    </Section>
  )
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const LIST = { listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }
