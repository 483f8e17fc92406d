import { FormControlLabel, Radio, RadioGroup } from '@mui/material'
import { useState } from 'react'
import { required, TextInput } from 'react-admin'
import { useMay, useViewer } from '../access/ViewerContext'
import { Period } from '../affiliations/Period'
import { ContactKindInput, ContactUseInput, ContactValueInput } from '../contactPoints/ContactInputs'
import { permittedUses } from '../contactPoints/permittedUses.ts'
import { Row } from '../pages/form/FormPage'
import { Permitted } from '../pages/form/Permitted'
import { RecordDialog } from '../pages/dialogs/RecordDialog'
import { RecordPicker } from '../pages/form/RecordPicker'
import { Within } from '../pages/form/Within'
import { personChoices } from '../people/choices'
import { PersonNames } from '../people/Inputs'
import { useFirstContact } from './useFirstContact'

type Props = { organisation: { id: string }; onClose: () => void }

/**
 * Adds somebody to an organisation: from the register, or newly created with their role and a contact. What was typed
 * for one stays when the other is chosen.
 */
export function AddPersonDialog({ organisation, onClose }: Props) {
  const mayDo = useMay()
  const firstContact = useFirstContact()
  const [isNew, setNew] = useState(false)
  const [defaults] = useState(() => ({ newPerson: {}, role: '', contacts: [firstContact] }))
  return (
    <RecordDialog
      title="Add person"
      resource={isNew ? 'stakeholders' : 'affiliations'}
      given={{ organisation }}
      defaults={defaults}
      saved="The person is added"
      onClose={onClose}
    >
      {mayDo('create', 'Person') && (
        <RadioGroup
          row
          aria-label="Who"
          value={isNew ? 'new' : 'known'}
          onChange={(_event, value) => setNew(value === 'new')}
        >
          <FormControlLabel value="known" control={<Radio size="small" />} label="Somebody in the register" />
          <FormControlLabel value="new" control={<Radio size="small" />} label="Somebody new" />
        </RadioGroup>
      )}
      {isNew ? (
        <Within path="newPerson">
          <PersonNames />
        </Within>
      ) : (
        <Permitted type="Affiliation" field="person">
          <RecordPicker
            source="person"
            label="Person"
            kind="people"
            choices={personChoices}
            validate={required('Choose the person')}
          />
        </Permitted>
      )}
      <Permitted type="Affiliation" field="role">
        <TextInput source="role" label="Role" helperText="For example: head of security" autoComplete="off" />
      </Permitted>
      {isNew ? <FirstContact /> : <Period />}
    </RecordDialog>
  )
}

function FirstContact() {
  const mayDo = useMay()
  const { directorates } = useViewer()
  if (!mayDo('create', 'ContactPoint')) return null
  return (
    <Within path="contacts.0">
      <ContactValueInput optional />
      <Row>
        <ContactKindInput />
        <ContactUseInput uses={permittedUses(mayDo, directorates)} />
      </Row>
    </Within>
  )
}
