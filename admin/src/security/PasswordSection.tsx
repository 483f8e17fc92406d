import PasswordOutlined from '@mui/icons-material/PasswordOutlined'
import { Button, TextField } from '@mui/material'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { Section } from '../pages/Section'
import { PasswordField } from '../signIn/PasswordField'
import { postSignedIn as post } from '../signIn/session'
import { StepForm } from '../signIn/StepForm'
import { textOf, useStep } from '../signIn/useStep'
import { TitledDialog } from '../pages/dialogs/TitledDialog'
import { Line, Lines } from './Line'
import { useReloadSecurity } from './useSecurity'

const LEAST = 12

/** The password, and changing it. */
export function PasswordSection({ ssoLinked }: { ssoLinked: boolean }) {
  const [open, setOpen] = useState(false)
  return (
    <Section title="Password" flush>
      <Lines>
        <Line icon={PasswordOutlined} title="Password" actions={<Button onClick={() => setOpen(true)}>Change</Button>}>
          Twelve characters or more; changing it signs out all other browsers
          {ssoLinked ? '. You also sign in with your force account' : ''}
        </Line>
      </Lines>
      {open && <ChangeDialog onClose={() => setOpen(false)} />}
    </Section>
  )
}

function ChangeDialog({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const notify = useNotify()
  const reload = useReloadSecurity()
  const { fault, waiting, submit } = useStep(async (values) => {
    await post('/change-password', {
      currentPassword: textOf(values, 'current'),
      newPassword: typed,
      revokeOtherSessions: true,
    })
    notify('The password is changed', { type: 'success' })
    onClose()
    await reload()
  })
  return (
    <TitledDialog title="Change the password" onClose={onClose}>
      <StepForm
        onSubmit={submit}
        fault={fault}
        waiting={waiting}
        action="Change"
        below={<Button onClick={onClose}>Cancel</Button>}
      >
        <PasswordField
          label="New password"
          value={typed}
          onChange={setTyped}
          autoComplete="new-password"
          most={128}
          helperText={
            typed.length >= LEAST
              ? 'Long enough. Keep it in a password manager.'
              : `At least ${LEAST} characters: a few words that do not belong together are easy to remember.`
          }
        />
        <TextField
          name="current"
          type="password"
          label="Current password"
          autoComplete="current-password"
          required
          fullWidth
        />
      </StepForm>
    </TitledDialog>
  )
}
