import { Typography } from '@mui/material'
import { SelectInput, TextInput } from 'react-admin'
import { ask } from '../../data/ask'
import { inputOf } from '../../data/input'
import { type OwnOrganisationFragment, UpdateOwnProfileDocument } from '../../generated/graphql'
import { enumerations } from '../../generated/schemaFacts'
import { TIERS } from '../../organisations/tiers'
import { ActDialog } from '../../pages/dialogs/ActDialog'
import { Row } from '../../pages/form/FormPage'
import { RecordPicker, RecordsPicker } from '../../pages/form/RecordPicker'
import { groupChoices, sectorChoices } from '../../referenceLists/choices'
import { choicesOf } from '../../words/labels'

const FIELDS = ['website', 'name', 'kind', 'sector', 'tier', 'groups', 'parent'] as const

type ProfileDialogProps = { organisation: OwnOrganisationFragment; onClose: () => void }

/** Only what was changed is sent: at once, or as a proposal, as the API decides field by field. */
export function ProfileDialog({ organisation, onClose }: ProfileDialogProps) {
  const change = async (values: Record<string, unknown>) => {
    const input = inputOf(FIELDS, values, organisation)
    const { updateOwnProfile } = await ask(UpdateOwnProfileDocument, {
      input: { version: organisation.version ?? 0, ...input },
    })
    return updateOwnProfile.pendingChanges.length > 0
      ? 'Saved. What others rely on now waits for confirmation'
      : 'Saved'
  }
  return (
    <ActDialog title="About you" action="Save" defaults={{ ...organisation }} act={change} onClose={onClose}>
      <TextInput source="website" label="Website" type="url" helperText="Changes at once" />
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        A person of the force confirms the following before it counts.
      </Typography>
      <TextInput source="name" label="Name" fullWidth autoComplete="off" helperText={false} />
      <Row>
        <SelectInput source="kind" label="Kind" choices={choicesOf(enumerations.OrganisationKind)} helperText={false} />
        <RecordPicker source="sector" label="Sector" kind="sectors" choices={sectorChoices} />
        <SelectInput source="tier" label="Priority" choices={TIERS} helperText="1 is the highest" />
      </Row>
      <RecordsPicker source="groups" label="Groups" kind="groups" choices={groupChoices} />
      <TextInput
        source="parent"
        label="Part of"
        fullWidth
        autoComplete="off"
        helperText="The name of the organisation that you belong to, if you wish to change it"
      />
    </ActDialog>
  )
}
