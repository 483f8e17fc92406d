import { Button, Checkbox, FormControlLabel } from '@mui/material'
import { useState } from 'react'
import type { LossWords } from '../pages/leave/Discard'
import { useHeld } from '../pages/leave/shownOnce'

type KeptBoxProps = { label: string; words: LossWords; onDone: () => void }

/**
 * Below a secret that is shown once: its reader confirms that they have kept it, so that it is not closed by mistake.
 */
export function KeptBox({ label, words, onDone }: KeptBoxProps) {
  const [kept, setKept] = useState(false)
  useHeld(kept ? null : words)
  return (
    <>
      <FormControlLabel
        control={<Checkbox checked={kept} onChange={(_event, checked) => setKept(checked)} />}
        label={label}
      />
      <Button variant="contained" size="large" disabled={!kept} onClick={onDone} sx={{ minHeight: 40 }}>
        Done
      </Button>
    </>
  )
}
