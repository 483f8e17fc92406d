import { Button, Skeleton, Typography } from '@mui/material'
import { Fragment, useState } from 'react'
import { Link } from 'react-router'
import { faultText } from '../data/fault'
import { NewPasswordForm } from '../signIn/NewPasswordForm'
import { PublicPage } from '../signIn/PublicPage'
import { useMailedLink } from '../signIn/useMailedLink'
import { MomentText } from '../words/DateText'
import { confirmRegistration, describeRegistration, type Waiting } from './registering'

/** Where the link of a registration leads. Opening it changes nothing: scanners of mail open links too. */
export default function ConfirmPage() {
  const { token, data, error, isLapsed, retry } = useMailedLink('registration', describeRegistration)
  const [done, setDone] = useState<string | null>(null)
  if (done !== null) return <Done email={done} />
  if (isLapsed) return <Lapsed />
  return (
    <PublicPage title="Confirm your registration">
      {error && (
        <>
          <Typography role="alert">{faultText(error)}</Typography>
          <Button variant="outlined" onClick={retry}>
            Try again
          </Button>
        </>
      )}
      {!data && !error && <Skeleton variant="rounded" height={120} role="status" aria-label="Loading" />}
      {data && (
        <>
          <Typography variant="body1">{greeting(data)}</Typography>
          <Mailed at={data.mailedAt} />
          <NewPasswordForm
            email={data.email}
            action="Confirm"
            send={(password) => confirmRegistration(token, password)}
            onDone={setDone}
          />
        </>
      )}
    </PublicPage>
  )
}

const greeting = ({ displayName, kind, businessName, ward }: Waiting): string => {
  const who =
    kind === 'BUSINESS'
      ? `${displayName}, you are registering ${businessName ?? ''}`
      : `${displayName}, you are registering`
  return `${who}${ward === null ? '' : ` in ${ward}`}. Choose the password that you will sign in with.`
}

/** What they wrote before they were registered. */
const Mailed = ({ at }: { at: readonly string[] }) =>
  at.length > 0 && (
    <Typography variant="body1">
      {at.length === 1 ? 'Your mail to the police of ' : 'Your mails to the police of '}
      {at.map((moment, index) => (
        <Fragment key={moment}>
          {index > 0 && (index === at.length - 1 ? ' and ' : ', ')}
          <MomentText value={moment} withTime />
        </Fragment>
      ))}
      {at.length === 1 ? ' becomes your question' : ' become your questions'} when you confirm.
    </Typography>
  )

const Done = ({ email }: { email: string }) => (
  <PublicPage title="You are registered">
    <Typography variant="body1" role="status">
      Sign in with <strong>{email}</strong> and your password.
    </Typography>
    <Button variant="contained" size="large" component={Link} to="/login" state={{ email }} autoFocus>
      Sign in
    </Button>
  </PublicPage>
)

const Lapsed = () => (
  <PublicPage title="This link does not work any more">
    <Typography variant="body1" role="alert">
      Each link works once, for 48 hours. If you have confirmed already, sign in; otherwise register again.
    </Typography>
    <Button variant="contained" component={Link} to="/register">
      Register
    </Button>
    <Button variant="outlined" component={Link} to="/login">
      Back to signing in
    </Button>
  </PublicPage>
)
