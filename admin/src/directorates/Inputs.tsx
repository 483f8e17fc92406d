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
      />
    </Permitted>
  </>
)
