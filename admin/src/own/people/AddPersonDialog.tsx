import { TextInput } from 'react-admin'
import { ask } from '../../data/ask'
import { AddColleagueDocument } from '../../generated/graphql'
import { ActDialog } from '../../pages/dialogs/ActDialog'
import { needed } from '../../pages/form/needed'
import { Row } from '../../pages/form/FormPage'

type Values = { givenName?: string; familyName?: string; role?: string; phone?: string; email?: string }

/** Somebody new at the organisation, with the two contacts that most have; others are added beside them. */
export const AddPersonDialog = ({ onClose }: { onClose: () => void }) => (
  <ActDialog<Values>
    title="Add a person"
    action="Add"
    act={async ({ givenName, familyName, role, phone, email }) => {
      const contacts = [
        ...(phone ? [{ kind: 'MOBILE' as const, value: phone }] : []),
        ...(email ? [{ kind: 'EMAIL' as const, value: email }] : []),
      ]
      const { addColleague } = await ask(AddColleagueDocument, {
        input: { givenName: givenName ?? null, familyName: familyName ?? null, role: role ?? null, contacts },
      })
      return `${addColleague.person?.displayName ?? 'Your colleague'} is added`
    }}
    onClose={onClose}
  >
    <Row>
      <TextInput source="givenName" label="First name" autoComplete="off" helperText={false} />
      <TextInput source="familyName" label="Family name" autoComplete="off" {...needed('Give the family name')} />
    </Row>
    <TextInput source="role" label="Role" autoComplete="off" helperText="What they do with you" fullWidth />
    <Row>
      <TextInput source="phone" label="Number at work" autoComplete="off" helperText={false} />
      <TextInput source="email" label="E-mail at work" type="email" autoComplete="off" helperText={false} />
    </Row>
  </ActDialog>
)
