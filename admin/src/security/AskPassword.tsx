import { Button, TextField } from '@mui/material'
import { useEffect, useRef } from 'react'
import { StepForm } from '../signIn/StepForm'
import { textOf, useStep } from '../signIn/useStep'

type AskPasswordProps = {
  /** Already typed while signing in; then nobody is asked again. */
  password?: string
  action: string
  send: (password: string) => Promise<unknown>
  onCancel: () => void
}

/**
 * Asks for the password before a change to how somebody signs in. Those who only use single sign-on have none, and
 * leave it empty.
 */
export function AskPassword({ password = '', action, send, onCancel }: AskPasswordProps) {
  const { fault, waiting, submit } = useStep(async (values) => send(textOf(values, 'password')))
  const form = useRef<HTMLDivElement>(null)
  const sent = useRef(false)
  useEffect(() => {
    if (password === '' || sent.current) return
    sent.current = true
    form.current?.querySelector('form')?.requestSubmit()
  }, [password])
  return (
    <div ref={form}>
      <StepForm
        onSubmit={submit}
        fault={fault}
        waiting={waiting}
        action={action}
        below={<Button onClick={onCancel}>Cancel</Button>}
      >
        <TextField
          name="password"
          type="password"
          label="Your password"
          autoComplete="current-password"
          defaultValue={password}
          autoFocus
          fullWidth
          helperText="Leave it empty if you sign in with your force account only."
        />
      </StepForm>
    </div>
  )
}
