import { Button } from '@mui/material'
import type { MouseEvent } from 'react'
import { useFormIsDirty } from 'react-admin'
import { useFormState } from 'react-hook-form'

/**
 * The form's save button; `always`: also for a form that nobody has changed. While it saves, another press does
 * nothing, but the button is not disabled: it would lose the focus, and those who work without a mouse would lose
 * their place when saving fails.
 */
export function Save({ label = 'Save', always = false }: { label?: string; always?: boolean }) {
  const { isSubmitting } = useFormState()
  const isDirty = useFormIsDirty()
  const once = (event: MouseEvent) => {
    if (isSubmitting) event.preventDefault()
  }
  return (
    <Button type="submit" variant="contained" disabled={!always && !isDirty} aria-busy={isSubmitting} onClick={once}>
      {label}
    </Button>
  )
}
