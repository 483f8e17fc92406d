import { Button, Skeleton, Typography } from '@mui/material'
import { useState } from 'react'
import { Link } from 'react-router'
import { describeLink, type LinkDescription, setPassword } from './links'
import { NewPasswordForm } from './NewPasswordForm'
import { PublicPage } from './PublicPage'
import { useMailedLink } from './useMailedLink'

/** The page that mailed links lead to: accepts an invitation, or replaces a forgotten password. */
export default function SetPassword() {
  const { token, data, error, isLapsed, retry } = useMailedLink('mailed link', describeLink)
  const [done, setDone] = useState<string | null>(null)
  if (done !== null) return <Done email={done} />
  if (isLapsed) return <Lapsed />
  if (error) return <Trouble message={error.message} onRetry={retry} />
  if (!data) {
    return (
      <PublicPage title="One moment">
        <Skeleton variant="rounded" height={120} role="status" aria-label="Loading" />
      </PublicPage>
    )
  }
  return (
    <PublicPage title={data.purpose === 'INVITATION' ? 'Welcome to Beadle' : 'Choose another password'}>
      <Typography variant="body1">{greeting(data)}</Typography>
      <NewPasswordForm email={data.email} send={(password) => setPassword(token, password)} onDone={setDone} />
    </PublicPage>
  )
}

const greeting = ({ purpose, displayName }: LinkDescription): string =>
  purpose === 'INVITATION'
    ? `${displayName}, choose the password that you will sign in with. Nobody else gets to know it.`
    : `${displayName}, your old password stops working, and all your sessions end.`

const Done = ({ email }: { email: string }) => (
  <PublicPage title="Your password is set">
    <Typography variant="body1" role="status">
      Sign in with <strong>{email}</strong> and the new password.
    </Typography>
    <Button variant="contained" size="large" component={Link} to="/login" state={{ email }} autoFocus>
      Sign in
    </Button>
  </PublicPage>
)

const Lapsed = () => (
  <PublicPage title="This link does not work any more">
    <Typography variant="body1" role="alert">
      Each link works once and only for a while, and a newer one replaces it.
    </Typography>
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      If you were invited, ask those who look after the accounts for a new invitation. If you forgot your password, ask
      for another link.
    </Typography>
    <Button variant="contained" component={Link} to="/forgotten-password">
      Forgotten password
    </Button>
    <Button variant="outlined" component={Link} to="/login">
      Back to signing in
    </Button>
  </PublicPage>
)

const Trouble = ({ message, onRetry }: { message: string; onRetry: () => void }) => (
  <PublicPage title="That did not work">
    <Typography variant="body1" role="alert">
      {message}
    </Typography>
    <Button variant="outlined" onClick={onRetry}>
      Try again
    </Button>
  </PublicPage>
)
