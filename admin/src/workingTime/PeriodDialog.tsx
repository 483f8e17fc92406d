import { SelectInput } from 'react-admin'
import type { WorkingPeriodFormFragment } from '../generated/graphql'
import { enumerations } from '../generated/schemaFacts'
import { RecordDialog } from '../pages/dialogs/RecordDialog'
import { Row } from '../pages/form/FormPage'
import { needed } from '../pages/form/needed'
import { Permitted } from '../pages/form/Permitted'
import { choicesOf } from '../words/labels'
import { TimeInput } from './TimeInput'

type PeriodDialogProps = { calendar: string; period?: WorkingPeriodFormFragment | undefined; onClose: () => void }

/** Adds or changes one period of a weekday. */
export const PeriodDialog = ({ calendar, period, onClose }: PeriodDialogProps) => (
  <RecordDialog
    title={period ? 'Edit working period' : 'New working period'}
    resource="workingPeriods"
    record={period}
    given={{ calendar: { id: calendar } }}
    saved="The working hours are saved"
    onClose={onClose}
  >
    <Permitted type="WorkingPeriod" field="weekday">
      <SelectInput
        source="weekday"
        label="Weekday"
        choices={choicesOf(enumerations.Weekday)}
        {...needed('Choose a weekday')}
      />
    </Permitted>
    <Row>
      <Permitted type="WorkingPeriod" field="opensAt">
        <TimeInput source="opensAt" label="Opens at" missing="Say when it opens" helperText="Such as 09:00" />
      </Permitted>
      <Permitted type="WorkingPeriod" field="closesAt">
        <TimeInput
          source="closesAt"
          label="Closes at"
          missing="Say when it closes"
          helperText="At most 24:00; work past midnight is a second period"
        />
      </Permitted>
    </Row>
  </RecordDialog>
)
