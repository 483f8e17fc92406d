import { Button, DialogActions, DialogTitle } from '@mui/material'
import { BooleanInput, Form, type RaRecord, required, useDataProvider, useNotify, useRefresh } from 'react-admin'
import type { RegisterProvider } from '../data/dataProvider'
import { Fault, faultText } from '../data/fault'
import type { AccountAssignmentFragment } from '../generated/graphql'
import { DateInput } from '../pages/form/DateInput'
import { FieldsContent } from '../pages/dialogs/FieldsContent'
import { KeptDialog, KeptForm } from '../pages/dialogs/KeptDialog'
import { today } from '../words/dates'
import { Row } from '../pages/form/FormPage'
import { RecordPicker } from '../pages/form/RecordPicker'
import { Save } from '../pages/form/Save'
import { directorateChoices } from '../referenceLists/choices'

export type Assignment = AccountAssignmentFragment
type Props = { account: { id: string; displayName: string | null }; assignment: Assignment | null; onClose: () => void }

/** Makes somebody single point of contact of a directorate, or changes the dates. */
export function AssignmentDialog({ account, assignment, onClose }: Props) {
  const dataProvider = useDataProvider<RegisterProvider>()
  const notify = useNotify()
  const refresh = useRefresh()

  /** @returns the errors of fields, for the form to show */
  const save = async (values: Record<string, unknown>): Promise<Record<string, string> | undefined> => {
    try {
      if (assignment)
        await dataProvider.update<RaRecord>('spocs', {
          id: assignment.id,
          data: { ...assignment, ...values },
          previousData: assignment,
        })
      else await dataProvider.create('spocs', { data: { ...values, account: account.id } })
    } catch (error) {
      if (error instanceof Fault && error.code === 'BAD_USER_INPUT')
        return (error.body as { errors?: Record<string, string> }).errors ?? {}
      notify(faultText(error), { type: 'error' })
      return undefined
    }
    notify('Saved', { type: 'success' })
    refresh()
    onClose()
    return undefined
  }

  const remove = async () => {
    if (!assignment) return
    try {
      await dataProvider.delete('spocs', { id: assignment.id, previousData: assignment })
      notify('The assignment is removed; the history keeps it', { type: 'success' })
    } catch (error) {
      return notify(faultText(error), { type: 'error' })
    }
    refresh()
    onClose()
  }

  return (
    <KeptDialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="assignment-title">
      <Form defaultValues={assignment ?? { startsOn: today() }} onSubmit={save} sanitizeEmptyValues={false} noValidate>
        <KeptForm />
        <DialogTitle id="assignment-title">
          {assignment
            ? `${account.displayName ?? 'SPOC'}, ${assignment.directorate?.name ?? ''}`
            : `${account.displayName ?? 'This account'} is SPOC of …`}
        </DialogTitle>
        <FieldsContent sx={{ display: 'grid', gap: 2, '&&': { pt: 1 } }}>
          {!assignment && (
            <RecordPicker
              source="directorate"
              label="Directorate"
              kind="directorates"
              choices={directorateChoices}
              validate={required('Choose a directorate')}
            />
          )}
          <Row>
            <DateInput source="startsOn" label="Since" helperText="First day; empty: always" />
            <DateInput source="endsOn" label="Until" helperText="Last day; empty: until further notice" />
          </Row>
          <BooleanInput
            source="lead"
            label="Leads the others"
            helperText="As lead of its SPOCs, is told of questions that stay unanswered"
          />
          <Row>
            <DateInput
              source="absentFrom"
              label="Away from"
              helperText="First day; others are told of questions instead"
            />
            <DateInput source="absentUntil" label="Away until" helperText="Last day; empty: until further notice" />
          </Row>
        </FieldsContent>
        <DialogActions>
          {assignment && (
            <Button color="error" onClick={() => void remove()} sx={{ mr: 'auto' }}>
              Remove
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Save always={!assignment} />
        </DialogActions>
      </Form>
    </KeptDialog>
  )
}
