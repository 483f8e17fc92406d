import VisibilityOffOutlined from '@mui/icons-material/VisibilityOffOutlined'
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined'
import { IconButton, InputAdornment, TextField } from '@mui/material'
import { useState } from 'react'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  autoComplete: 'new-password' | 'current-password'
  most: number
  helperText?: string
}

/** A password that can be shown while it is typed, which saves typing it twice. */
export function PasswordField({ label, value, onChange, autoComplete, most, helperText }: Props) {
  const [shown, setShown] = useState(false)
  const toggle = shown ? 'Hide the password' : 'Show the password'
  return (
    <TextField
      label={label}
      type={shown ? 'text' : 'password'}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      autoComplete={autoComplete}
      required
      autoFocus
      fullWidth
      helperText={helperText}
      slotProps={{
        htmlInput: { maxLength: most, spellCheck: false, autoCapitalize: 'none' },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton aria-label={toggle} aria-pressed={shown} onClick={() => setShown(!shown)} edge="end">
                {shown ? <VisibilityOffOutlined fontSize="small" /> : <VisibilityOutlined fontSize="small" />}
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  )
}
