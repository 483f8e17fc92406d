import { BooleanInput } from 'react-admin'
import { Permitted } from '../pages/form/Permitted'
import { EntryInputs } from '../referenceLists/EntryInputs'

export const DirectorateInputs = () => (
  <>
    <EntryInputs type="Directorate" />
    <Permitted type="Directorate" field="looksHidden">
      <BooleanInput
        source="looksHidden"
        label="Hide its looks from stakeholders"
        helperText="For counter-terrorism: stakeholders are then not shown which of its people looked at them"
        // The switch's own input is three times as wide as the switch, and would stand out of a narrow window.
        sx={{ '& .MuiSwitch-root .MuiSwitch-input': { left: 0, width: '100%' } }}
      />
    </Permitted>
  </>
)
