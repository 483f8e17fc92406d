import { type ReactNode, useState } from 'react'
import {
  type RaRecord,
  RecordContextProvider,
  ResourceContextProvider,
  useDataProvider,
  useNotify,
  useRefresh,
} from 'react-admin'
import { Fault } from '../../data/fault'
import { useConflict } from './ConflictDialog'
import { FormDialog } from './FormDialog'
import { fieldErrorsOf, SaveFault } from '../form/SaveFault'
import { unplaced } from '../form/unplaced'

type Values = Record<string, unknown>

type RecordDialogProps = {
  title: string
  resource: string
  /** The record to change; left out to create one. */
  record?: RaRecord | undefined
  /** Values that a new record has from the start, such as its owner. */
  given?: Values
  /** Initial values of a new record's inputs. */
  defaults?: Values
  /** The notice once it is saved; a function where the server may have saved something other than was asked. */
  saved: string | ((kept: Values, asked: Values) => string)
  children: ReactNode
  onClose: () => void
}

/** Creates or changes a small record without leaving the page that shows it. The page is read again afterwards. */
export function RecordDialog({ title, resource, record, ...rest }: RecordDialogProps) {
  return (
    <ResourceContextProvider value={resource}>
      {/* A new record is not the page's record: the rights on that one do not apply to its inputs. */}
      <RecordContextProvider value={record ?? {}}>
        <DialogForm title={title} resource={resource} record={record} {...rest} />
      </RecordContextProvider>
    </ResourceContextProvider>
  )
}

function DialogForm({ title, resource, record, given, defaults, saved, children, onClose }: RecordDialogProps) {
  const dataProvider = useDataProvider()
  const notify = useNotify()
  const refresh = useRefresh()
  const [refused, setRefused] = useState<unknown>(null)
  const done = (kept: Values, asked: Values) => {
    notify(typeof saved === 'string' ? saved : saved(kept, asked), { type: 'success' })
    refresh()
    onClose()
  }
  // What changes are compared with, once somebody else's version was taken.
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
    <FormDialog
      title={title}
      record={record}
      defaults={defaults}
      refused={refused !== null && <SaveFault error={refused} onReadAgain={record && conflict.compare} />}
      over={conflict.dialog}
      onSubmit={save}
      onClose={onClose}
    >
      {children}
    </FormDialog>
  )
}
