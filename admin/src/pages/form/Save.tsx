import { Button } from '@mui/material'
import type { MouseEvent } from 'react'
import { useFormIsDirty } from 'react-admin'
import { useFormState } from 'react-hook-form'

/**
 * Saves the form that it stands in; `always`: also one that nobody has changed. While it saves, a second press does
 * nothing, but it is not disabled: a disabled button loses the focus, and whoever has no mouse loses their place when
 * saving fails.
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
