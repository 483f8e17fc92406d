import { type ReactNode, useState } from 'react'
import { useNotify, useRefresh } from 'react-admin'
import { fieldErrorsOf, SaveFault } from '../form/SaveFault'
import { unplaced } from '../form/unplaced'
import { FormDialog } from './FormDialog'

type ActDialogProps<Values> = {
  title: string
  /** The words of its button. */
  action: string
  defaults?: Values & Record<string, unknown>
  /** Returns the notice for when it is done. @throws Fault */
  act: (values: Values) => Promise<string>
  onClose: () => void
  children: ReactNode
}

/** A form for an act that does not edit the record's own fields. The page is read again afterwards. */
export function ActDialog<Values extends object>(props: ActDialogProps<Values>) {
  const { act, onClose, children, ...shown } = props
  const notify = useNotify()
  const refresh = useRefresh()
  const [fault, setFault] = useState<unknown>(null)
  const submit = async (values: Values) => {
    setFault(null)
    try {
      notify(await act(values), { type: 'success' })
    } catch (error) {
      const errors = fieldErrorsOf(error)
      setFault(errors === undefined ? error : unplaced(errors, values as Record<string, unknown>))
      if (!errors) refresh()
      return errors
    }
    refresh()
    onClose()
    return undefined
  }
  return (
    <FormDialog {...shown} refused={fault !== null && <SaveFault error={fault} />} onSubmit={submit} onClose={onClose}>
      {children}
    </FormDialog>
  )
}
