import { Alert, Button, TextField } from '@mui/material'
import { type FormEvent, useState } from 'react'
import { faultText } from '../data/fault'
import { PasswordField } from './PasswordField'

/** The server's limits, in characters. */
const LENGTH = { least: 12, most: 128 }

type Props = {
  email: string
  action?: string
  /** @returns the address to sign in with */
  send: (password: string) => Promise<string>
  onDone: (email: string) => void
}

/** Sets the password of an account by a mailed link. */
export function NewPasswordForm({ email, action = 'Set the password', send, onDone }: Props) {
  const [password, setTyped] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [waiting, setWaiting] = useState(false)
  const missing = Math.max(0, LENGTH.least - password.length)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (missing > 0) return setFault(`The password needs ${LENGTH.least} characters.`)
    setWaiting(true)
    setFault(null)
    try {
      onDone(await send(password))
    } catch (error) {
      setFault(faultText(error))
      setWaiting(false)
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate style={{ display: 'grid', gap: 16 }}>
      {fault && (
        <Alert severity="error" role="alert">
          {fault}
        </Alert>
      )}
      {/* Password managers save the password under this address. */}
      <TextField
        label="E-mail address"
        value={email}
        autoComplete="username"
        fullWidth
        slotProps={{ input: { readOnly: true } }}
      />
      <PasswordField
        label="New password"
        value={password}
        onChange={setTyped}
        autoComplete="new-password"
        most={LENGTH.most}
        helperText={
          missing === 0
            ? 'Long enough. Keep it in a password manager.'
            : `At least ${LENGTH.least} characters: a few words that do not belong together are easy to remember.`
        }
      />
      <Button type="submit" variant="contained" size="large" loading={waiting}>
        {action}
      </Button>
    </form>
  )
}
