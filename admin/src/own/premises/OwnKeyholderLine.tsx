import { Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import { ConfirmedButton } from '../../accounts/ConfirmedButton'
import { Away } from '../../contacts/Away'
import { ask } from '../../data/ask'
import { type Fitness, type OwnKeyholderFragment, ProposeKeyholderRemovalDocument } from '../../generated/graphql'
import { MomentText } from '../../words/DateText'
import { ProposeKeyholderDialog } from './ProposeKeyholderDialog'

/** Whether they can be relied on at night, in words for those who give the keys. */
const READY: Readonly<Record<Fitness, string>> = {
  FIT: 'Ready',
  FIT_WITH_UNKNOWNS: 'Ready as far as is known',
  UNFIT: 'Something is missing or too old',
}

type OwnKeyholderLineProps = { keyholder: OwnKeyholderFragment; premises: string; keeps: boolean }

/** One who is rung; another in their place, or none, is proposed. */
export function OwnKeyholderLine({ keyholder, premises, keeps }: OwnKeyholderLineProps) {
  const [replacing, setReplacing] = useState(false)
  const { id, version, callOrder, verifiedAt, absentUntil, fitness, person } = keyholder
  const name = person?.displayName ?? 'A keyholder'
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
      <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
        <Typography variant="body2" component="div">
          {callOrder}. {name} <Away until={absentUntil} />
        </Typography>
        <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
          {fitness && READY[fitness]}
          {verifiedAt ? (
            <>
              , confirmed <MomentText value={verifiedAt} />
            </>
          ) : (
            ', never confirmed'
          )}
        </Typography>
      </Box>
      {keeps && (
        <Box>
          <Button aria-label={`Replace ${name}`} onClick={() => setReplacing(true)}>
            Replace
          </Button>
          <ConfirmedButton
            label="Gives up keys"
            of={name}
            title={`Does ${name} give up the keys?`}
            explanation="A register manager confirms it. Until then they are still rung."
            said="It waits for confirmation"
            change={() => ask(ProposeKeyholderRemovalDocument, { input: { id, version: version ?? 0 } })}
          />
        </Box>
      )}
      {replacing && (
        <ProposeKeyholderDialog
          premises={premises}
          callOrder={callOrder ?? 1}
          replaces={keyholder}
          onClose={() => setReplacing(false)}
        />
      )}
    </Box>
  )
}
