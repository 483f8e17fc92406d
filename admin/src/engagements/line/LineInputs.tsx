import { BooleanInput } from 'react-admin'
import { premisesChoices } from '../../keyholders/choices'
import { Permitted } from '../../pages/form/Permitted'
import { RecordPicker } from '../../pages/form/RecordPicker'

/** What a line may say besides: so that nothing of it is saved unseen, the form has it too. */
export const AllDayInput = () => (
  <Permitted type="Engagement" field="allDay">
    <BooleanInput
      source="allDay"
      label="Whole days"
      helperText="Only the days count, not the times"
      sx={{ '& .MuiSwitch-root .MuiSwitch-input': { left: 0, width: '100%' } }}
    />
  </Permitted>
)

export const PremisesInput = () => (
  <Permitted type="Engagement" field="premises">
    <RecordPicker source="premises" label="Premises" kind="premises" choices={premisesChoices} />
  </Permitted>
)
