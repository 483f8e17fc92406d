import { Box, Button, Chip } from '@mui/material'
import { useState } from 'react'
import { useMay, useViewer } from '../access/ViewerContext'
import type { BreakGlassRowFragment } from '../generated/graphql'
import { closeGlass, confirmGlass, isWaiting } from './glass'
import { momentText } from '../words/dates'
import { useAttempt } from '../pages/useChange'

/** Whether an opening still holds, and until when. The person who opened it can end it. */
export const OpeningState = ({ opening }: { opening: BreakGlassRowFragment }) => (
  <Box component="span" sx={WRAPPED}>
    <Standing opening={opening} />
  </Box>
)

function Standing({ opening }: { opening: BreakGlassRowFragment }) {
  const mayDo = useMay()
  const { account } = useViewer()
  const [now] = useState(() => Date.now())
  const { id, endedAt, expiresAt, confirmedBy } = opening
  const isOwn = opening.account?.id === account?.id
  const mayChange = mayDo('update', 'BreakGlass', undefined, opening)
  const end = momentText(expiresAt ?? '')
  if (isWaiting(opening, now)) {
    return (
      <Box component="span" sx={BESIDE}>
        <Chip color="info" variant="outlined" label={`Waits for another inspector until ${end}`} />
        {isOwn && <EndButton id={id} words="Take back" said="The request is taken back" />}
        {!isOwn && mayChange && <ConfirmButton id={id} asker={opening.openedBy ?? 'somebody else'} />}
      </Box>
    )
  }
  const confirmed = confirmedBy ? `, confirmed by ${confirmedBy}` : ''
  if (endedAt) return `Ended ${momentText(endedAt)}${confirmed}`
  if (Date.parse(expiresAt ?? '') <= now) {
    const wasOpen = !opening.needsConfirmation || opening.confirmedAt !== null
    return `${wasOpen ? 'Ran out' : 'Never confirmed; lapsed'} ${end}${confirmed}`
  }
  return (
    <Box component="span" sx={BESIDE}>
      <Chip color="warning" variant="outlined" label={`Open until ${end}${confirmed}`} />
      {isOwn && mayChange && <EndButton id={id} words="End now" said="Private contacts are closed again" />}
    </Box>
  )
}

function EndButton({ id, words, said }: { id: string; words: string; said: string }) {
  const attempt = useAttempt()
  return (
    <Button variant="outlined" size="small" onClick={() => void attempt(() => closeGlass(id), said)}>
      {words}
    </Button>
  )
}

function ConfirmButton({ id, asker }: { id: string; asker: string }) {
  const attempt = useAttempt()
  return (
    <Button
      variant="contained"
      size="small"
      aria-label={`Confirm what ${asker} asks for`}
      onClick={() => void attempt(() => confirmGlass(id), `Confirmed: the contacts are open to ${asker}`)}
    >
      Confirm
    </Button>
  )
}

const BESIDE = { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }

/** On a phone the words take two lines rather than being cut off. */
const WRAPPED = {
  '& .MuiChip-root': { height: 'auto', maxWidth: '100%' },
  '& .MuiChip-label': { whiteSpace: 'normal', py: 0.25 },
}
