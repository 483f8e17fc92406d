import { Alert, Button, Link as MuiLink, TextField, Typography } from '@mui/material'
import { type FormEvent, useState } from 'react'
import { Link } from 'react-router'
import { requestReset } from './links'
import { PublicPage } from './PublicPage'

/** Requests a link to set a new password. */
export default function ForgottenPassword() {
  const [sentTo, setSentTo] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [waiting, setWaiting] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const email = new FormData(event.currentTarget).get('email')
    if (typeof email !== 'string') return
    setWaiting(true)
    setFault(null)
    try {
      await requestReset(email)
      setSentTo(email)
    } catch (error) {
      setFault(error instanceof Error ? error.message : 'It did not work. Try again.')
    }
    setWaiting(false)
  }

  if (sentTo !== null) {
    return (
      <PublicPage title="Check your e-mail">
        <Typography variant="body1" role="status">
          If somebody signs in with <strong>{sentTo}</strong>, a link is on its way there. It works once, for 30
          minutes.
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          Nothing in a few minutes? Look in your junk mail, and check the address for mistakes. If you have not accepted
          your invitation yet, ask those who look after the accounts for a new one.
        </Typography>
        <Button variant="outlined" component={Link} to="/login">
          Back to signing in
        </Button>
      </PublicPage>
    )
  }
  return (
    <PublicPage title="Forgotten password">
      <form onSubmit={(event) => void submit(event)} style={{ display: 'grid', gap: 16 }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          We send you a link to choose another one. When you use it, all your sessions end.
        </Typography>
        {fault && (
          <Alert severity="error" role="alert">
            {fault}
          </Alert>
        )}
        <TextField
          name="email"
          type="email"
          label="E-mail address"
          autoComplete="username"
          required
          autoFocus
          fullWidth
        />
        <Button type="submit" variant="contained" size="large" loading={waiting}>
          Send the link
        </Button>
        <MuiLink component={Link} to="/login" variant="body2" sx={{ justifySelf: 'center' }}>
          Back to signing in
        </MuiLink>
      </form>
    </PublicPage>
  )
}
