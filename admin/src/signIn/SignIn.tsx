import { Alert, Box, Button, Card, TextField, Typography } from '@mui/material'
import { type FormEvent, useEffect, useState } from 'react'
import { useLogin } from 'react-admin'

/** Where everybody comes in. */
export default function SignIn() {
  const login = useLogin()
  const [fault, setFault] = useState<string | null>(null)
  const [waiting, setWaiting] = useState(false)
  useEffect(() => {
    document.title = 'Sign in · Beadle'
  }, [])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setWaiting(true)
    setFault(null)
    try {
      await login({ email: form.get('email'), password: form.get('password') })
    } catch (error) {
      setFault(error instanceof Error ? error.message : 'Signing in did not work.')
      setWaiting(false)
    }
  }

  return (
    <Box component="main" sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', bgcolor: 'background.default', p: 2 }}>
      <Card component="form" onSubmit={(event: FormEvent<HTMLFormElement>) => void submit(event)} sx={{ width: '100%', maxWidth: 380, p: 3.5, display: 'grid', gap: 2 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25 }}>
          <Box component="img" src="/beadle.svg" alt="" sx={{ width: 34, height: 34 }} />
          <Typography variant="h1">Sign in to Beadle</Typography>
        </Box>
        {fault && (
          <Alert severity="error" role="alert">
            {fault}
          </Alert>
        )}
        <TextField name="email" type="email" label="E-mail address" autoComplete="username" required autoFocus fullWidth />
        <TextField name="password" type="password" label="Password" autoComplete="current-password" required fullWidth />
        <Button type="submit" variant="contained" size="large" loading={waiting}>
          Sign in
        </Button>
      </Card>
    </Box>
  )
}
