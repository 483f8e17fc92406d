import { Box, Link as MuiLink } from '@mui/material'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { PendingChangeLineFragment } from '../generated/graphql'
import { State } from '../pages/State'
import { MomentText } from '../words/DateText'
import { enumWords } from '../words/labels'
import { changeWords } from './changeWords'

/** After so many days the force is reminded, and those who proposed it see that nobody has decided. */
const OLD_DAYS = 28
const DAY_MS = 86_400_000

type ChangeRowProps = {
  change: PendingChangeLineFragment
  to: string
  chosen: boolean
  /** It was shown just before, in place of the list. */
  takesFocus: boolean
  onChoose: () => void
}

/** A change in the list: what is proposed, by which organisation and whom, and since when it waits. */
export function ChangeRow({ change, to, chosen, takesFocus, onChoose }: ChangeRowProps) {
  const { organisation, proposedBy, proposedAt, decidedOffice } = change
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (takesFocus) link.current?.focus()
  }, [takesFocus])
  return (
    <Box
      component="li"
      sx={{
        px: 2,
        py: 1,
        display: 'grid',
        gap: 0.25,
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-of-type': { borderBottom: 0 },
        boxShadow: chosen ? 'inset 3px 0 0 currentColor' : 'none',
        color: chosen ? 'primary.main' : 'inherit',
        bgcolor: chosen ? 'action.selected' : 'transparent',
      }}
    >
      <MuiLink
        ref={link}
        component={Link}
        to={to}
        onClick={onChoose}
        aria-current={chosen ? 'true' : undefined}
        sx={{ fontWeight: 600, fontSize: '0.875rem', overflowWrap: 'anywhere' }}
      >
        {changeWords(change)}
      </MuiLink>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
        {[organisation?.name, proposedBy].filter(Boolean).join(' · ')}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
        {proposedAt && (
          <span>
            Since <MomentText value={proposedAt} />
          </span>
        )}
        <ChangeState change={change} />
        {decidedOffice && <span>{decidedOffice}</span>}
      </Box>
    </Box>
  )
}

/** That it has waited long, or what has become of it. */
export function ChangeState({
  change: { status, proposedAt },
}: {
  change: Pick<PendingChangeLineFragment, 'status' | 'proposedAt'>
}) {
  const [now] = useState(() => Date.now())
  if (status === null) return null
  if (status !== 'PROPOSED')
    return (
      <State tone={status === 'ACCEPTED' ? 'success' : status === 'REJECTED' ? 'error' : 'quiet'}>
        {enumWords(status, 'PendingChangeStatus')}
      </State>
    )
  const isOld = proposedAt !== null && now - Date.parse(proposedAt) > OLD_DAYS * DAY_MS
  return isOld ? <State tone="warning">Over {OLD_DAYS} days</State> : null
}
