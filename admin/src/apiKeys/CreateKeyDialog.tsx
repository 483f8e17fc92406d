import { Alert, Box, Button, MenuItem, TextField } from '@mui/material'
import { useState } from 'react'
import { useViewer } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { CreateApiKeyDocument } from '../generated/graphql'
import { fieldErrorsOf } from '../pages/form/SaveFault'
import type { LossWords } from '../pages/leave/Discard'
import { CopyButton } from '../security/CopyButton'
import { TitledDialog } from '../pages/dialogs/TitledDialog'
import { KeptBox } from '../security/KeptBox'
import { SecretText } from '../security/SecretText'
import { StepForm } from '../signIn/StepForm'
import { textOf, useStep } from '../signIn/useStep'
import { ScopePicker } from './ScopePicker'
import { offeredScopes } from './scopes'

const DAY_MS = 86_400_000
const LIFETIMES = [
  { days: 30, label: '30 days' },
  { days: 90, label: '90 days' },
  { days: 365, label: 'One year' },
  { days: 0, label: 'Until it is revoked' },
]

/** Creates a key, and shows its secret once. */
export function CreateKeyDialog({ onClose }: { onClose: () => void }) {
  const [secret, setSecret] = useState<string | null>(null)
  return (
    <TitledDialog title={secret === null ? 'New API key' : 'Copy the secret now'} onClose={onClose}>
      {secret === null ? (
        <KeyForm onMade={setSecret} onCancel={onClose} />
      ) : (
        <Secret secret={secret} onClose={onClose} />
      )}
    </TitledDialog>
  )
}

function KeyForm({ onMade, onCancel }: { onMade: (secret: string) => void; onCancel: () => void }) {
  const { ability } = useViewer()
  const [scopes, setScopes] = useState<ReadonlySet<string>>(new Set())
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const [days, setDays] = useState(90)
  const { fault, waiting, submit } = useStep(async (values) => {
    if (scopes.size === 0) return setFaults({ scopes: 'Choose at least one.' })
    setFaults({})
    const expiresAt = days === 0 ? null : new Date(Date.now() + days * DAY_MS).toISOString()
    try {
      const input = { name: textOf(values, 'name'), scopes: [...scopes], expiresAt }
      const { createApiKey } = await ask(CreateApiKeyDocument, { input })
      onMade(createApiKey.secret)
    } catch (error) {
      const fields = fieldErrorsOf(error)
      if (!fields) throw error
      setFaults(fields)
    }
  })
  return (
    <StepForm
      onSubmit={submit}
      fault={fault}
      waiting={waiting}
      action="Make the key"
      below={<Button onClick={onCancel}>Cancel</Button>}
    >
      <TextField
        name="name"
        label="What it is for"
        required
        autoFocus
        fullWidth
        error={faults['name'] !== undefined}
        helperText={faults['name'] ?? 'For example “Command and control”.'}
        slotProps={{ htmlInput: { maxLength: 100 } }}
      />
      <TextField
        select
        label="Lasts"
        value={days}
        onChange={({ target }) => setDays(Number(target.value))}
        fullWidth
        error={faults['expiresAt'] !== undefined}
        helperText={faults['expiresAt']}
      >
        {LIFETIMES.map(({ days: value, label }) => (
          <MenuItem key={value} value={value}>
            {label}
          </MenuItem>
        ))}
      </TextField>
      <ScopePicker offered={offeredScopes(ability)} chosen={scopes} onChange={setScopes} fault={faults['scopes']} />
    </StepForm>
  )
}

const LOST: LossWords = {
  title: 'Close without keeping the secret?',
  text: 'It is not shown again. A key whose secret is lost is of no use: revoke it and make another.',
  leave: 'Close without it',
  stay: 'Keep it first',
}

const Secret = ({ secret, onClose }: { secret: string; onClose: () => void }) => (
  <Box sx={{ display: 'grid', gap: 2 }}>
    <Alert severity="warning">
      It is not shown again. Anyone who has it may do what you have just chosen, in your name.
    </Alert>
    <SecretText>{secret}</SecretText>
    <Box>
      <CopyButton text={secret} label="Copy the secret" />
    </Box>
    <KeptBox label="I have kept it; it is not shown again" words={LOST} onDone={onClose} />
  </Box>
)
