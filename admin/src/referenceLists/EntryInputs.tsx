import { TextInput } from 'react-admin'
import type { GovernedName } from '../data/resource'
import { Permitted } from '../pages/form/Permitted'
import { needed } from '../pages/form/needed'

/** The inputs of an entry of a reference list. */
export const EntryInputs = ({ type }: { type: GovernedName }) => (
  <>
    <Permitted type={type} field="name">
      <TextInput source="name" label="Name" {...needed('Give it a name')} autoComplete="off" />
    </Permitted>
    <Permitted type={type} field="code">
      <TextInput
        source="code"
        label="Code"
        {...needed('Give it a code')}
        autoComplete="off"
        helperText="Short and upper case. Other systems know the entry by it, so it is better not changed"
      />
    </Permitted>
    <Permitted type={type} field="description">
      <TextInput
        source="description"
        label="Description"
        multiline
        minRows={2}
        helperText="What belongs here, for those who have to choose"
      />
    </Permitted>
  </>
)
