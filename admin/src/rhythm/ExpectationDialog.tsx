import { NumberInput, SelectInput } from 'react-admin'
import type { ExpectationFormFragment } from '../generated/graphql'
import { organisationChoices } from '../organisations/choices'
import { RecordDialog } from '../pages/dialogs/RecordDialog'
import { needed } from '../pages/form/needed'
import { RecordPicker } from '../pages/form/RecordPicker'
import { groupChoices } from '../referenceLists/choices'

const TIERS = [1, 2, 3].map((tier) => ({ id: tier, name: `Tier ${tier}` }))

type ExpectationDialogProps = { expectation?: ExpectationFormFragment | undefined; onClose: () => void }

/** How often the force means to engage a tier, a group or an organisation. */
export const ExpectationDialog = ({ expectation, onClose }: ExpectationDialogProps) => (
  <RecordDialog
    title={expectation ? 'Edit expectation' : 'New expectation'}
    resource="expectations"
    record={expectation}
    saved="The expectation is saved"
    onClose={onClose}
  >
    <SelectInput source="tier" label="Tier" choices={TIERS} helperText="One of tier, group and organisation" />
    <RecordPicker source="group" label="Group" kind="groups" choices={groupChoices} />
    <RecordPicker source="organisation" label="Organisation" kind="organisations" choices={organisationChoices} />
    <NumberInput
      source="everyDays"
      label="At least once in so many days"
      min={1}
      max={3660}
      {...needed('Say how often')}
    />
  </RecordDialog>
)
