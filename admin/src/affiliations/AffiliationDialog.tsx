import { required, TextInput } from 'react-admin'
import type { AffiliationEntryFragment } from '../generated/graphql'
import { organisationChoices } from '../organisations/choices'
import { Permitted } from '../pages/form/Permitted'
import { RecordDialog } from '../pages/dialogs/RecordDialog'
import { RecordPicker } from '../pages/form/RecordPicker'
import { personChoices } from '../people/choices'
import { Period } from './Period'

/** Somebody's role in an organisation. `given` is the side whose page this is; the other one is chosen. */
export function AffiliationDialog({
  affiliation,
  given,
  onClose,
}: {
  affiliation?: AffiliationEntryFragment | undefined
  given: { person: { id: string } } | { organisation: { id: string } }
  onClose: () => void
}) {
  return (
    <RecordDialog
      title={affiliation ? 'Edit affiliation' : 'New affiliation'}
      resource="affiliations"
      record={affiliation}
      given={given}
      saved={affiliation ? 'The affiliation is changed' : 'The affiliation is added'}
      onClose={onClose}
    >
      {'person' in given ? (
        <Permitted type="Affiliation" field="organisation">
          <RecordPicker
            source="organisation"
            label="Organisation"
            kind="organisations"
            choices={organisationChoices}
            validate={required('Choose the organisation')}
          />
        </Permitted>
      ) : (
        <Permitted type="Affiliation" field="person">
          <RecordPicker
            source="person"
            label="Person"
            kind="people"
            choices={personChoices}
            validate={required('Choose the person')}
            helperText="Add somebody who is not in the register yet under People first"
          />
        </Permitted>
      )}
      <Permitted type="Affiliation" field="role">
        <TextInput source="role" label="Role" helperText="For example: head of security" autoComplete="off" />
      </Permitted>
      <Period />
    </RecordDialog>
  )
}
