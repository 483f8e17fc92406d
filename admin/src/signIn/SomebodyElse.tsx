import { Alert, Button, Typography } from '@mui/material'
import { declineSignIn } from '../data/session'
import { leaveForGood } from '../pages/leave/leaving'
import { signOut } from './session'
import { useStep } from './useStep'

type SomebodyElseProps = { account: string | null; name: string; holder: string; onSignedOut: () => void }

/** Another account has signed in in this browser: what was typed before is not saved in its name. */
export function SomebodyElse({ account, name, holder, onSignedOut }: SomebodyElseProps) {
  const { fault, waiting, run } = useStep(async () => undefined)
  const backToHolder = () =>
    run(async () => {
      await signOut(account)
      onSignedOut()
    })
  return (
    <>
      {fault && (
        <Alert severity="error" role="alert">
          {fault}
        </Alert>
      )}
      <Typography variant="body2">
        This browser is signed in as <strong>{name}</strong>. This page belongs to <strong>{holder}</strong>, and what
        was typed in it is not saved in the name of somebody else.
      </Typography>
      <Button
        variant="contained"
        size="large"
        autoFocus
        loading={waiting}
        onClick={backToHolder}
        sx={{ minHeight: 40 }}
      >
        Sign in as {holder}
      </Button>
      <Button variant="outlined" size="large" onClick={() => leaveForGood('/')} sx={{ minHeight: 40 }}>
        Discard it and go on as {name}
      </Button>
      <Button onClick={declineSignIn}>Back to the page without saving</Button>
    </>
  )
}
