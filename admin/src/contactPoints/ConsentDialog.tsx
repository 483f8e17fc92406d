import { Typography } from '@mui/material'
import { RadioButtonGroupInput, required, TextInput } from 'react-admin'
import type { ContactEntryFragment } from '../generated/graphql'
import { ContactValue } from '../contacts/ContactValue'
import { needed } from '../pages/form/needed'
import { RecordDialog } from '../pages/dialogs/RecordDialog'

const DECISIONS = [
  { id: 'GIVEN', name: 'Given' },
  { id: 'WITHDRAWN', name: 'Withdrawn' },
]

/** Records what the owner of a number, e-mail or address agreed to, and how the force learnt it. */
export const ConsentDialog = ({ contact, onClose }: { contact: ContactEntryFragment; onClose: () => void }) => (
  <RecordDialog
    title="Record consent"
    resource="consentEvents"
    given={{ contactPoint: { id: contact.id } }}
    saved="The consent is recorded"
    onClose={onClose}
  >
    <Typography variant="body2" component="div">
      To be reached by <ContactValue contact={contact} />
    </Typography>
    <RadioButtonGroupInput
      source="decision"
      label="Consent was"
      choices={DECISIONS}
      validate={required('Say what was decided')}
      helperText={false}
    />
    <TextInput
      source="source"
      label="How it was learnt"
      {...needed('Say how it was learnt')}
      helperText="For example: by telephone, on a form, by e-mail"
      autoComplete="off"
    />
  </RecordDialog>
)
