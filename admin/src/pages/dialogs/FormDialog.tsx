import { Box, Button, DialogActions, DialogTitle, type Theme, useMediaQuery } from '@mui/material'
import { type ReactNode, useId } from 'react'
import { Form, type RaRecord } from 'react-admin'
import { Save } from '../form/Save'
import { FieldsContent } from './FieldsContent'
import { KeptDialog, KeptForm } from './KeptDialog'

type FormDialogProps = {
  title: string
  /** The record that the form changes; left out where there is none. */
  record?: RaRecord | undefined
  /** Used when no record is given. */
  defaults?: Record<string, unknown> | undefined
  /** The words of its button. */
  action?: string
  /** Why it was not saved. */
  refused: ReactNode
  /** What lies over it. */
  over?: ReactNode
  /** Returns the errors of its fields, if there are any. */
  onSubmit: (values: never) => Promise<unknown>
  onClose: () => void
  children: ReactNode
}

/** A dialog with one form; full screen on a narrow screen. */
export function FormDialog(props: FormDialogProps) {
  const { title, record, defaults = {}, action, refused, over, onSubmit, onClose, children } = props
  const heading = useId()
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  return (
    <KeptDialog open onClose={onClose} fullWidth maxWidth="sm" fullScreen={narrow} aria-labelledby={heading}>
      <DialogTitle id={heading}>{title}</DialogTitle>
      <Form
        onSubmit={onSubmit as never}
        {...(record ? { record } : { defaultValues: defaults })}
        sanitizeEmptyValues={false}
        disableInvalidFormNotification
        noValidate
      >
        <KeptForm />
        <FieldsContent sx={{ pt: 1 }}>
          <Box sx={{ display: 'grid', gap: 2, pt: 0.5 }}>
            {refused}
            {children}
          </Box>
          {over}
        </FieldsContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Save always={!record} {...(action === undefined ? {} : { label: action })} />
        </DialogActions>
      </Form>
    </KeptDialog>
  )
}
