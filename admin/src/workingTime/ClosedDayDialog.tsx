import { required, TextInput } from 'react-admin'
import type { ClosedDayFormFragment } from '../generated/graphql'
import { RecordDialog } from '../pages/dialogs/RecordDialog'
import { DateInput } from '../pages/form/DateInput'
import { needed } from '../pages/form/needed'
import { Permitted } from '../pages/form/Permitted'

type ClosedDayDialogProps = { calendar: string; day?: ClosedDayFormFragment | undefined; onClose: () => void }

/** Adds or changes a day on which the force does not work. */
export const ClosedDayDialog = ({ calendar, day, onClose }: ClosedDayDialogProps) => (
  <RecordDialog
    title={day ? 'Edit closed day' : 'New closed day'}
    resource="closedDays"
    record={day}
    given={{ calendar: { id: calendar } }}
    saved="The closed day is saved"
    onClose={onClose}
  >
    <Permitted type="ClosedDay" field="day">
      <DateInput source="day" label="Day" validate={required('Say which day')} />
    </Permitted>
    <Permitted type="ClosedDay" field="name">
      <TextInput
        source="name"
        label="Name"
        {...needed('Say why')}
        autoComplete="off"
        helperText="Such as Christmas Day"
      />
    </Permitted>
  </RecordDialog>
)
