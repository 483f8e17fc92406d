import { TextField } from '@mui/material'

const LENGTH = 6

/** The six digits of an authenticator app; submits the form once they are complete. */
export const CodeField = ({ label = 'Code from your app' }: { label?: string }) => (
  <TextField
    name="code"
    label={label}
    required
    autoFocus
    fullWidth
    autoComplete="one-time-code"
    onChange={({ target }) => {
      target.value = target.value.replaceAll(/\D/g, '').slice(0, LENGTH)
      if (target.value.length === LENGTH) target.form?.requestSubmit()
    }}
    slotProps={{
      htmlInput: {
        inputMode: 'numeric',
        pattern: `[0-9]{${LENGTH}}`,
        spellCheck: false,
        style: { fontSize: '1.25rem', letterSpacing: '0.3em', fontVariantNumeric: 'tabular-nums' },
      },
    }}
  />
)
