import { Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import type { LossWords } from '../pages/leave/Discard'
import { useHeld } from '../pages/leave/shownOnce'
import { CodeField } from '../signIn/CodeField'
import { postSignedIn as post } from '../signIn/session'
import { StepForm } from '../signIn/StepForm'
import { textOf, useStep } from '../signIn/useStep'
import { AskPassword } from './AskPassword'
import { QrCode } from './QrCode'
import { KeepCodes } from './RecoveryCodes'

type Begun = { totpURI: string; backupCodes: string[] }
type SetUpAppProps = { password: string; onDone: () => void; onCancel: () => void }

/** Sets up an authenticator app: a secret to scan, a first code, and the recovery codes to keep. */
export function SetUpApp({ password, onDone, onCancel }: SetUpAppProps) {
  const [begun, setBegun] = useState<Begun | null>(null)
  const [works, setWorks] = useState(false)
  if (begun === null)
    return (
      <AskPassword
        password={password}
        action="Continue"
        send={async (typed) =>
          setBegun(await post<Begun>('/two-factor/enable', typed === '' ? {} : { password: typed }))
        }
        onCancel={onCancel}
      />
    )
  if (!works) return <ScanForm uri={begun.totpURI} onWorks={() => setWorks(true)} onCancel={onCancel} />
  return <KeepCodes codes={begun.backupCodes} onDone={onDone} />
}

const UNFINISHED: LossWords = {
  title: 'Stop setting up the app?',
  text: 'It is not switched on yet. If you have scanned the secret already, delete it from the app: it will not work.',
  leave: 'Stop',
  stay: 'Go on setting up',
}

const secretOf = (uri: string): string => new URL(uri).searchParams.get('secret') ?? ''
const inGroups = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ')

function ScanForm({ uri, onWorks, onCancel }: { uri: string; onWorks: () => void; onCancel: () => void }) {
  useHeld(UNFINISHED)
  const { fault, waiting, submit } = useStep(async (values) => {
    await post('/two-factor/verify-totp', { code: textOf(values, 'code') })
    onWorks()
  })
  return (
    <StepForm
      onSubmit={submit}
      fault={fault}
      waiting={waiting}
      action="Switch on"
      below={<Button onClick={onCancel}>Cancel</Button>}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        Scan this with an authenticator app, such as the one that your force issues, then type the six digits that it
        shows.
      </Typography>
      <QrCode text={uri} label="Secret of the authenticator app, as squares to scan" />
      <Box
        component="details"
        sx={{ fontSize: '0.8125rem', '& summary': { cursor: 'pointer', color: 'primary.main', py: 0.5 } }}
      >
        <summary>No camera? Type the secret instead</summary>
        <Box
          component="code"
          sx={{
            display: 'block',
            mt: 1,
            p: 1,
            borderRadius: 1,
            bgcolor: 'background.default',
            border: 1,
            borderColor: 'divider',
            overflowWrap: 'anywhere',
            fontFamily: 'ui-monospace, "DejaVu Sans Mono", monospace',
          }}
        >
          {inGroups(secretOf(uri))}
        </Box>
      </Box>
      <CodeField label="Code that the app shows" />
    </StepForm>
  )
}
