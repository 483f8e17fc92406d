import { required, SelectInput, TextInput } from 'react-admin'
import type { WishFormFragment } from '../../generated/graphql'
import { enumerations } from '../../generated/schemaFacts'
import { personChoices } from '../../people/choices'
import { RecordDialog } from '../../pages/dialogs/RecordDialog'
import { Row } from '../../pages/form/FormPage'
import { RecordPicker } from '../../pages/form/RecordPicker'
import { topicChoices } from '../../referenceLists/choices'
import { choicesOf } from '../../words/labels'

/** Whose wishes a page is about. */
export type WishOwner = { organisation: { id: string } } | { person: { id: string } }
type WishDialogProps = { owner: WishOwner; wish: WishFormFragment | undefined; onClose: () => void }

/** What is heard about, how, and in which hours. */
export const WishDialog = ({ owner, wish, onClose }: WishDialogProps) => (
  <RecordDialog
    title="What you wish to hear about"
    resource="wishes"
    record={wish}
    given={owner}
    defaults={{ channel: 'EMAIL' }}
    saved={wish ? 'The wish is changed' : 'The wish is entered'}
    onClose={onClose}
  >
    <Row>
      <RecordPicker
        source="topic"
        label="About what"
        kind="topics"
        choices={topicChoices}
        validate={required('Choose what it is about')}
      />
      <SelectInput
        source="channel"
        label="How"
        choices={choicesOf(enumerations.Channel)}
        validate={required('Choose how')}
        helperText={false}
      />
    </Row>
    {'organisation' in owner && (
      <RecordPicker
        source="person"
        label="Whom to tell"
        kind="people"
        choices={personChoices}
        helperText="One of your people; leave it empty for the organisation itself"
      />
    )}
    <Row>
      <TextInput source="from" label="Not before" placeholder="18:00" autoComplete="off" helperText={HOURS} />
      <TextInput source="until" label="Not after" placeholder="06:00" autoComplete="off" helperText={HOURS} />
    </Row>
  </RecordDialog>
)

const HOURS = 'A time such as 18:00; both empty for any time'
