import { Button, Link as MuiLink, Skeleton, Typography } from '@mui/material'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { faultText } from '../data/fault'
import { PublicPage } from '../signIn/PublicPage'
import { RegisterForm } from './RegisterForm'
import { type Offered, offered } from './registering'
import { useRegistering } from './useRegistering'

const OFFERED = ['what registering offers']

/** Residents and small businesses register here. */
export default function RegisterPage() {
  const client = useQueryClient()
  const { done, send, ...state } = useRegistering((consent) =>
    client.setQueryData<Offered>(OFFERED, (shown) => shown && { ...shown, consent }),
  )
  const { data, error, refetch } = useQuery({
    queryKey: OFFERED,
    queryFn: offered,
    retry: false,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  })
  if (done !== null) return <Sent {...done} />
  return (
    <PublicPage title="Register with Beadle">
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        It is free. You hear about what you choose, and you can ask the police a question.
      </Typography>
      {error && (
        <>
          <Typography role="alert">{faultText(error)}</Typography>
          <Button variant="outlined" onClick={() => void refetch()}>
            Try again
          </Button>
        </>
      )}
      {!data && !error && <Skeleton variant="rounded" height={320} role="status" aria-label="Loading" />}
      {data && <RegisterForm offered={data} {...state} onSend={(entry) => void send(entry)} />}
      <MuiLink component={Link} to="/login" variant="body2" sx={{ justifySelf: 'center' }}>
        Back to signing in
      </MuiLink>
    </PublicPage>
  )
}

const Sent = ({ email, ward }: { email: string; ward: string | null }) => (
  <PublicPage title="Check your e-mail">
    <Typography variant="body1" role="status">
      We have written to <strong>{email}</strong>. Use the link in that mail within 48 hours: only then are you
      registered.
    </Typography>
    <Typography variant="body2">
      {ward === null ? 'Your postcode is in none of our wards. You are welcome all the same.' : `Your ward is ${ward}.`}
    </Typography>
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      Nothing in a few minutes? Look in your junk mail, and check the address for mistakes.
    </Typography>
    <Button variant="outlined" component={Link} to="/login">
      Back to signing in
    </Button>
  </PublicPage>
)
