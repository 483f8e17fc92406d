import { NullableBooleanInput, NumberInput, required, SelectInput } from 'react-admin'
import { ask } from '../../data/ask'
import { inputOf } from '../../data/input'
import { type OwnKeyholderFragment, ProposeKeyholderDocument } from '../../generated/graphql'
import { enumerations } from '../../generated/schemaFacts'
import { ActDialog } from '../../pages/dialogs/ActDialog'
import { Row } from '../../pages/form/FormPage'
import { RecordPicker } from '../../pages/form/RecordPicker'
import { personChoices } from '../../people/choices'
import { choicesOf } from '../../words/labels'

const FIELDS = ['person', 'callOrder', 'travelMinutes', 'transport', 'fullAccess', 'trained'] as const

type ProposeKeyholderDialogProps = {
  premises: string
  callOrder: number
  replaces?: OwnKeyholderFragment
  onClose: () => void
}

/** Chosen among the organisation's own people: others cannot be seen, and a new one is added there first. */
export const ProposeKeyholderDialog = ({ premises, callOrder, replaces, onClose }: ProposeKeyholderDialogProps) => (
  <ActDialog
    title={replaces ? `In the place of ${replaces.person?.displayName ?? 'a keyholder'}` : 'New keyholder'}
    action="Propose"
    defaults={{ callOrder }}
    act={async (values: Record<string, unknown>) => {
      const input = inputOf(FIELDS, values) as { person: string; callOrder: number }
      const place = replaces ? { replaces: { id: replaces.id, version: replaces.version ?? 0 } } : {}
      await ask(ProposeKeyholderDocument, { input: { premises, ...input, ...place } })
      return 'It waits for confirmation'
    }}
    onClose={onClose}
  >
    <RecordPicker
      source="person"
      label="Who"
      kind="people"
      choices={personChoices}
      validate={required('Choose who it is')}
      helperText="One of your people; add them first if they are new"
    />
    <Row>
      <NumberInput source="callOrder" label="Call order" min={1} max={99} helperText="1 is rung first" />
      <NumberInput source="travelMinutes" label="Minutes away at night" min={0} helperText="20 at most is good" />
      <SelectInput
        source="transport"
        label="Transport"
        choices={choicesOf(enumerations.Transport)}
        helperText={false}
      />
      <NullableBooleanInput source="fullAccess" label="Holds keys to all parts" {...ANSWERS} />
      <NullableBooleanInput source="trained" label="Knows the alarm" {...ANSWERS} />
    </Row>
  </ActDialog>
)

const ANSWERS = { nullLabel: 'Not known', falseLabel: 'No', trueLabel: 'Yes' }
