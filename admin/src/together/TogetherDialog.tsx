import { Box, Button, DialogActions, DialogTitle } from '@mui/material'
import { type ReactNode, useId } from 'react'
import { Form } from 'react-admin'
import { FieldsContent } from '../pages/dialogs/FieldsContent'
import { KeptDialog, KeptForm } from '../pages/dialogs/KeptDialog'

type TogetherDialogProps<Values> = {
  /** What is done to all of them, and the words of its button, such as "Verify 3 keyholders". */
  deed: string
  /** What happens to all of them, or to none. */
  about: string
  wide?: boolean
  busy: boolean
  defaults?: Record<string, unknown>
  onSubmit: (values: Values) => Promise<void>
  onClose: () => void
  children: ReactNode
}

/** The question before many records are changed together. */
export function TogetherDialog<Values extends object>({
  deed,
  about,
  wide = false,
  busy,
  defaults,
  onSubmit,
  onClose,
  children,
}: TogetherDialogProps<Values>) {
  const title = useId()
  return (
    <KeptDialog open onClose={onClose} maxWidth={wide ? 'sm' : 'xs'} fullWidth aria-labelledby={title}>
      <Form
        onSubmit={(values: unknown) => onSubmit(values as Values)}
        {...(defaults ? { defaultValues: defaults } : {})}
        noValidate
      >
        <KeptForm />
        <DialogTitle id={title}>{deed}</DialogTitle>
        <FieldsContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{about}</Box>
          {children}
        </FieldsContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {deed}
          </Button>
        </DialogActions>
      </Form>
    </KeptDialog>
  )
}
