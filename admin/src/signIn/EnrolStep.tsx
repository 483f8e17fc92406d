import KeyOutlined from '@mui/icons-material/KeyOutlined'
import PhoneIphoneOutlined from '@mui/icons-material/PhoneIphoneOutlined'
import { Alert, Button, Typography } from '@mui/material'
import { useState } from 'react'
import { SetUpApp } from '../security/SetUpApp'
import { addPasskey, passkeysWork } from './passkey'
import { useStep } from './useStep'

/** For staff who have no second factor yet: nothing else is open to them. */
export function EnrolStep({
  password,
  onDone,
  onStartAgain,
}: {
  password: string
  onDone: () => void
  onStartAgain: () => void
}) {
  const [app, setApp] = useState(false)
  const { fault, waiting, run } = useStep(async () => undefined)
  if (app) return <SetUpApp password={password} onDone={onDone} onCancel={() => setApp(false)} />
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        A password alone does not open the register. Choose what else you will sign in with; it takes a minute, once.
      </Typography>
      {fault && (
        <Alert severity="error" role="alert">
          {fault}
        </Alert>
      )}
      <Button
        variant="contained"
        size="large"
        startIcon={<PhoneIphoneOutlined />}
        onClick={() => setApp(true)}
        disabled={waiting}
        autoFocus
        sx={{ minHeight: 40 }}
      >
        Authenticator app on a phone
      </Button>
      {passkeysWork() && (
        <Button
          variant="outlined"
          size="large"
          startIcon={<KeyOutlined />}
          loading={waiting}
          sx={{ minHeight: 40 }}
          onClick={() =>
            run(async () => {
              await addPasskey('First passkey')
              onDone()
            })
          }
        >
          Passkey of this device or a security key
        </Button>
      )}
      <Button onClick={onStartAgain}>Sign in as somebody else</Button>
    </>
  )
}
