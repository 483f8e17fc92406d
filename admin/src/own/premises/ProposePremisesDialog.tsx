import { TextInput } from 'react-admin'
import { ask } from '../../data/ask'
import { inputOf } from '../../data/input'
import { ProposePremisesDocument } from '../../generated/graphql'
import { ActDialog } from '../../pages/dialogs/ActDialog'
import { needed } from '../../pages/form/needed'
import { Row } from '../../pages/form/FormPage'

const FIELDS = ['name', 'addressLine1', 'addressLine2', 'postcode', 'use'] as const

export const ProposePremisesDialog = ({ onClose }: { onClose: () => void }) => (
  <ActDialog
    title="New premises"
    action="Propose"
    act={async (values: Record<string, unknown>) => {
      await ask(ProposePremisesDocument, { input: inputOf(FIELDS, values) as { name: string } })
      return 'It waits for confirmation'
    }}
    onClose={onClose}
  >
    <TextInput source="name" label="Name" fullWidth autoComplete="off" {...needed('Give the premises a name')} />
    <TextInput source="addressLine1" label="Street and number" fullWidth autoComplete="off" helperText={false} />
    <Row>
      <TextInput source="addressLine2" label="Floor or part" autoComplete="off" helperText={false} />
      <TextInput source="postcode" label="Postcode" autoComplete="off" helperText={false} />
    </Row>
    <TextInput source="use" label="Used for" fullWidth autoComplete="off" helperText={false} />
  </ActDialog>
)
