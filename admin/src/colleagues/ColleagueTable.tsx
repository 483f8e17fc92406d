import { Box, Button, Chip, TableBody, TableCell, TableRow, Typography } from '@mui/material'
import { type ReactNode, useState } from 'react'
import { standingWords } from '../access/standings'
import { useViewer } from '../access/ViewerContext'
import { AccountState } from '../accounts/AccountState'
import { ConfirmedButton } from '../accounts/ConfirmedButton'
import { ask } from '../data/ask'
import { ChangeColleagueDocument, WithdrawInvitationDocument } from '../generated/graphql'
import { SmallTable } from '../pages/SmallTable'
import { useAttempt } from '../pages/useChange'
import { momentText } from '../words/dates'
import { StandingDialog } from './StandingDialog'
import type { Colleague, Invitation } from './useColleagues'

type ColleagueTableProps = { accounts: readonly Colleague[]; invitations: readonly Invitation[] }

/** Accounts first, then those who have not accepted yet. */
export function ColleagueTable({ accounts, invitations }: ColleagueTableProps) {
  const { account } = useViewer()
  const [changing, setChanging] = useState<Colleague | null>(null)
  return (
    <>
      <SmallTable label="Colleagues" columns={['Who', 'May', 'State', '']}>
        <TableBody>
          {accounts.map((colleague) => (
            <TableRow key={colleague.id}>
              <Who {...colleague} badge={colleague.id === account?.id && <Chip label="You" size="small" />} />
              <TableCell>{standingWords(colleague.standing)}</TableCell>
              <TableCell>
                <AccountState account={colleague} />
              </TableCell>
              <Actions>
                <AccountActions
                  colleague={colleague}
                  own={colleague.id === account?.id}
                  onChange={() => setChanging(colleague)}
                />
              </Actions>
            </TableRow>
          ))}
          {invitations.map((invitation) => (
            <TableRow key={invitation.id}>
              <Who {...invitation} />
              <TableCell>{standingWords(invitation.standing)}</TableCell>
              <TableCell>
                <AccountState account={{ suspendedAt: null, invitationExpiresAt: invitation.expiresAt }} />
                <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                  until {momentText(invitation.expiresAt ?? '')}
                </Typography>
              </TableCell>
              <Actions>
                <Withdraw invitation={invitation} />
              </Actions>
            </TableRow>
          ))}
        </TableBody>
      </SmallTable>
      {changing && <StandingDialog colleague={changing} onClose={() => setChanging(null)} />}
    </>
  )
}

type WhoProps = { displayName: string | null; email: string | null; badge?: ReactNode }

const Who = ({ displayName, email, badge }: WhoProps) => (
  <TableCell>
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
      <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {displayName}
      </Typography>
      {badge}
    </Box>
    <Typography variant="caption" component="div" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
      {email}
    </Typography>
  </TableCell>
)

const Actions = ({ children }: { children: ReactNode }) => (
  <TableCell>
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, ml: -0.75 }}>{children}</Box>
  </TableCell>
)

type AccountActionsProps = { colleague: Colleague; own: boolean; onChange: () => void }

/** Whoever has other roles too is the administrator's to change. */
function AccountActions({ colleague, own, onChange }: AccountActionsProps) {
  const attempt = useAttempt()
  const { id, version, displayName, suspendedAt, roles } = colleague
  if (!own && roles?.some((role) => role !== 'STAKEHOLDER'))
    return <Typography variant="caption">Changed by an administrator only</Typography>
  const save = (at: string | null) =>
    ask(ChangeColleagueDocument, { input: { id, version: version ?? 0, suspendedAt: at } })
  const name = displayName ?? 'this colleague'
  return (
    <>
      <Button aria-label={`Change what ${name} may do`} onClick={onChange}>
        Change
      </Button>
      {!own &&
        (suspendedAt === null ? (
          <ConfirmedButton
            label="Suspend"
            of={name}
            title={`Suspend ${name}?`}
            explanation="Signing in, open sessions and API keys are refused from the next request. You can end the suspension at any time."
            said={`${name} is suspended`}
            change={() => save(new Date().toISOString())}
          />
        ) : (
          <Button
            aria-label={`End the suspension of ${name}`}
            onClick={() => void attempt(() => save(null), `${name} can sign in again`)}
          >
            End suspension
          </Button>
        ))}
    </>
  )
}

function Withdraw({ invitation: { id, version, displayName } }: { invitation: Invitation }) {
  const name = displayName ?? 'this colleague'
  return (
    <ConfirmedButton
      label="Withdraw"
      of={name}
      title={`Withdraw the invitation of ${name}?`}
      explanation="The link in the letter stops working. You can invite them again at any time."
      said="The invitation is withdrawn"
      change={() => ask(WithdrawInvitationDocument, { input: { id, version: version ?? 0 } })}
    />
  )
}
