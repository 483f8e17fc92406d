import { Box, Button, DialogActions, DialogContent, DialogTitle, useMediaQuery, type Theme } from '@mui/material'
import { type ReactNode, useId, useState } from 'react'
import {
  Form,
  type RaRecord,
  RecordContextProvider,
  ResourceContextProvider,
  useDataProvider,
  useNotify,
  useRefresh,
} from 'react-admin'
import { Fault } from '../../data/fault'
import { useConflict } from './ConflictDialog'
import { KeptDialog, KeptForm } from './KeptDialog'
import { Save } from '../form/Save'
import { fieldErrorsOf, SaveFault } from '../form/SaveFault'
import { unplaced } from '../form/unplaced'

type Values = Record<string, unknown>

type RecordDialogProps = {
  title: string
  resource: string
  /** The record that is changed; without one, the dialog makes one. */
  record?: RaRecord | undefined
  /** What is said of a new record already, such as whose it is. */
  given?: Values
  /** Where a new record's inputs start. */
  defaults?: Values
  /** What is said once it is saved; by what became of it, where that may be another than what was asked. */
  saved: string | ((kept: Values, asked: Values) => string)
  children: ReactNode
  onClose: () => void
}

/**
 * Makes or changes a small record without leaving the page that shows it; the page asks its one question again
 * afterwards.
 */
export function RecordDialog({ title, resource, record, ...rest }: RecordDialogProps) {
  return (
    <ResourceContextProvider value={resource}>
      {/* A new record is not the page's: inputs must not be judged by that one's rights. */}
      <RecordContextProvider value={record ?? {}}>
        <DialogForm title={title} resource={resource} record={record} {...rest} />
      </RecordContextProvider>
    </ResourceContextProvider>
  )
}

function DialogForm({ title, resource, record, given, defaults, saved, children, onClose }: RecordDialogProps) {
  const heading = useId()
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  const dataProvider = useDataProvider()
  const notify = useNotify()
  const refresh = useRefresh()
  const [refused, setRefused] = useState<unknown>(null)
  const done = (kept: Values, asked: Values) => {
    notify(typeof saved === 'string' ? saved : saved(kept, asked), { type: 'success' })
    refresh()
    onClose()
  }
  // What a change is measured against, once the version of somebody else was taken.
  const [taken, setTaken] = useState(record)
  const conflict = useConflict({ onSaved: (kept) => done(kept, kept), onTaken: setTaken })

  const save = async (values: Values) => {
    setRefused(null)
    let kept: Values
    try {
      kept = (
        taken
          ? await dataProvider.update(resource, { id: taken.id, data: values, previousData: taken })
          : await dataProvider.create(resource, { data: { ...values, ...given } })
      ).data as Values
    } catch (error) {
      if (record && error instanceof Fault && error.code === 'CONFLICT') return conflict.onError(error)
      const errors = fieldErrorsOf(error)
      setRefused(errors === undefined ? error : unplaced(errors, values))
      return errors
    }
    done(kept, values)
  }

  return (
    <KeptDialog open onClose={onClose} fullWidth maxWidth="sm" fullScreen={narrow} aria-labelledby={heading}>
      <DialogTitle id={heading}>{title}</DialogTitle>
      <Form
        onSubmit={save}
        {...(record ? { record } : { defaultValues: defaults ?? {} })}
        sanitizeEmptyValues={false}
        disableInvalidFormNotification
        noValidate
      >
        <KeptForm />
        <DialogContent sx={{ pt: 1 }}>
          <Box sx={{ display: 'grid', gap: 2, pt: 0.5 }}>
            {refused !== null && <SaveFault error={refused} onReadAgain={record && conflict.compare} />}
            {children}
          </Box>
          {conflict.dialog}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Save always={!record} />
        </DialogActions>
      </Form>
    </KeptDialog>
  )
}
