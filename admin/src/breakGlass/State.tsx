import { Box, Button, Chip } from '@mui/material'
import { useState } from 'react'
import { useMay } from '../access/ViewerContext'
import type { BreakGlassRowFragment } from '../generated/graphql'
import { closeGlass } from '../map/glass'
import { momentText } from '../parts/dates'
import { useAttempt } from '../parts/useChange'

/** Whether it is still open, and until when; whoever opened it can close it. */
export function State({ opening }: { opening: BreakGlassRowFragment }) {
  const mayDo = useMay()
  const [now] = useState(() => Date.now())
  const { id, endedAt, expiresAt } = opening
  if (endedAt) return `Ended ${momentText(endedAt)}`
  if (Date.parse(expiresAt ?? '') <= now) return `Ran out ${momentText(expiresAt ?? '')}`
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <Chip color="warning" variant="outlined" label={`Open until ${momentText(expiresAt ?? '')}`} />
      {mayDo('update', 'BreakGlass', undefined, opening) && <EndButton id={id} />}
    </Box>
  )
}

function EndButton({ id }: { id: string }) {
  const attempt = useAttempt()
  return (
    <Button variant="outlined" size="small" onClick={() => void attempt(() => closeGlass(id), 'Private contacts are closed again')}>
      End now
    </Button>
  )
}
