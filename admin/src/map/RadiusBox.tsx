import { InputAdornment, TextField } from '@mui/material'
import { useState } from 'react'
import { isRadius, RADIUS } from './area'

/** The radius in metres; the arrow keys widen and narrow it. */
export function RadiusBox({ metres, onMetres }: { metres: number; onMetres: (metres: number) => void }) {
  const [text, setText] = useState(String(metres))
  const [shown, setShown] = useState(metres)
  // Changed elsewhere, such as by the button on an empty result.
  if (shown !== metres) {
    setShown(metres)
    setText(String(metres))
  }
  const usable = isRadius(Number(text))
  return (
    <TextField
      label="Within"
      type="number"
      value={text}
      onChange={({ target: { value } }) => {
        setText(value)
        if (isRadius(Number(value))) onMetres(Number(value))
      }}
      error={!usable}
      helperText={usable ? null : `${RADIUS.least} to ${RADIUS.most}`}
      slotProps={{
        input: { endAdornment: <InputAdornment position="end">m</InputAdornment> },
        htmlInput: { min: RADIUS.least, max: RADIUS.most, step: 50 },
      }}
      sx={{ width: 116 }}
    />
  )
}
