import { required } from 'react-admin'
import type { AbsenceFormFragment } from '../../generated/graphql'
import { premisesChoices } from '../../keyholders/choices'
import { personChoices } from '../../people/choices'
import { RecordDialog } from '../../pages/dialogs/RecordDialog'
import { DateInput } from '../../pages/form/DateInput'
import { Row } from '../../pages/form/FormPage'
import { RecordPicker } from '../../pages/form/RecordPicker'

type Named = { id: string; displayName: string | null }
type AbsenceDialogProps = {
  organisation: string
  absence?: AbsenceFormFragment | undefined
  /** Whose it is, if that is settled. */
  person?: Named | undefined
  onClose: () => void
}

/** Nothing asks for the reason: it is often one of health. */
export function AbsenceDialog({ organisation, absence, person, onClose }: AbsenceDialogProps) {
  const whose = absence?.person ?? person
  return (
    <RecordDialog
      title={whose ? `When ${whose.displayName ?? 'this person'} is away` : 'When somebody is away'}
      resource="absences"
      record={absence}
      given={{ organisation: { id: organisation }, ...(person ? { person } : {}) }}
      saved={absence ? 'The absence is changed' : 'The absence is entered'}
      onClose={onClose}
    >
      {!whose && (
        <RecordPicker
          source="person"
          label="Who"
          kind="people"
          choices={personChoices}
          validate={required('Choose who it is')}
        />
      )}
      <Row>
        <DateInput source="from" label="First day" validate={required('Give the first day')} />
        <DateInput source="to" label="Last day" validate={required('Give the last day')} />
      </Row>
      <RecordPicker
        source="premises"
        label="Away from"
        kind="premises"
        choices={premisesChoices}
        helperText="Leave it empty for all premises. For a keyholder who works elsewhere, choose one of yours."
      />
    </RecordDialog>
  )
}
