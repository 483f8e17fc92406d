import { Button, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { useNotify, useRefresh } from 'react-admin'
import { ask } from '../data/ask'
import { InviteColleagueDocument, type Standing } from '../generated/graphql'
import { TitledDialog } from '../pages/dialogs/TitledDialog'
import { fieldErrorsOf } from '../pages/form/SaveFault'
import { StepForm } from '../signIn/StepForm'
import { textOf, useStep } from '../signIn/useStep'
import { StandingChoice } from './StandingChoice'

/** Sends a letter to somebody who is to sign in for the viewer's organisation. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const notify = useNotify()
  const refresh = useRefresh()
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const { fault, waiting, submit } = useStep(async (values) => {
    setFaults({})
    const email = textOf(values, 'email').trim()
    const input = { email, displayName: textOf(values, 'name'), standing: textOf(values, 'standing') as Standing }
    try {
      await ask(InviteColleagueDocument, { input })
    } catch (error) {
      const fields = fieldErrorsOf(error)
      if (!fields) throw error
      return setFaults(fields)
    }
    notify(`A letter goes to ${email}`, { type: 'success' })
    refresh()
    onClose()
  })
  const said = (field: string, otherwise: string) => ({
    error: faults[field] !== undefined,
    helperText: faults[field] ?? otherwise,
  })
  return (
    <TitledDialog title="Invite a colleague" onClose={onClose}>
      <StepForm
        onSubmit={submit}
        fault={fault}
        waiting={waiting}
        action="Send the invitation"
        below={<Button onClick={onClose}>Cancel</Button>}
      >
        <TextField
          name="name"
          label="Name"
          required
          autoFocus
          fullWidth
          autoComplete="off"
          {...said('displayName', 'As you and your colleagues will see it')}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        <TextField
          name="email"
          type="email"
          label="E-mail"
          required
          fullWidth
          autoComplete="off"
          {...said('email', 'The letter goes there; they sign in with it')}
          slotProps={{ htmlInput: { maxLength: 254 } }}
        />
        <StandingChoice defaultValue="VIEWER" />
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          The link in the letter works once, for 72 hours. Somebody who has an account already is told so, and keeps it:
          you do not see which it was.
        </Typography>
      </StepForm>
    </TitledDialog>
  )
}
