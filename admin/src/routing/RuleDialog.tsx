import { NumberInput, SelectInput, TextInput } from 'react-admin'
import type { RoutingRuleFormFragment } from '../generated/graphql'
import { RecordDialog } from '../pages/dialogs/RecordDialog'
import { DateInput } from '../pages/form/DateInput'
import { Row } from '../pages/form/FormPage'
import { needed } from '../pages/form/needed'
import { Permitted } from '../pages/form/Permitted'
import { RecordPicker } from '../pages/form/RecordPicker'
import { TIERS } from '../organisations/tiers'
import { directorateChoices, issueChoices, sectorChoices } from '../referenceLists/choices'
import { zoneChoices } from '../zones/choices'
import { RulePreview } from './RulePreview'

type RuleDialogProps = { rule?: RoutingRuleFormFragment | undefined; next: number; onClose: () => void }

const wardChoices = zoneChoices('WARD')

/** Adds or changes one rule. `next`: the order of a new one, behind all others. */
export const RuleDialog = ({ rule, next, onClose }: RuleDialogProps) => (
  <RecordDialog
    title={rule ? 'Edit routing rule' : 'New routing rule'}
    resource="routing-rules"
    record={rule}
    defaults={{ position: next }}
    saved="The rule is saved and applies to new questions"
    onClose={onClose}
  >
    <Permitted type="RoutingRule" field="directorate">
      <RecordPicker
        source="directorate"
        label="Questions go to"
        kind="directorates"
        choices={directorateChoices}
        {...needed('Choose a directorate')}
      />
    </Permitted>
    <Row>
      <Permitted type="RoutingRule" field="issue">
        <RecordPicker source="issue" label="Issue" kind="issues" choices={issueChoices} />
      </Permitted>
      <Permitted type="RoutingRule" field="sector">
        <RecordPicker source="sector" label="Sector of the asker" kind="sectors" choices={sectorChoices} />
      </Permitted>
      <Permitted type="RoutingRule" field="tier">
        <SelectInput source="tier" label="Tier of the asker" choices={TIERS} />
      </Permitted>
      <Permitted type="RoutingRule" field="ward">
        <RecordPicker source="ward" label="Ward of the asker" kind="wards" choices={wardChoices} />
      </Permitted>
    </Row>
    <Permitted type="RoutingRule" field="operation">
      <TextInput
        source="operation"
        label="Police operation"
        autoComplete="off"
        helperText="Askers can choose it by this name on the days below"
      />
    </Permitted>
    <Row>
      <Permitted type="RoutingRule" field="startsOn">
        <DateInput source="startsOn" label="From" />
      </Permitted>
      <Permitted type="RoutingRule" field="endsOn">
        <DateInput source="endsOn" label="To" />
      </Permitted>
      <Permitted type="RoutingRule" field="position">
        <NumberInput
          source="position"
          label="Order"
          min={0}
          helperText="Of rules with equally many conditions, the lowest decides"
        />
      </Permitted>
    </Row>
    <RulePreview replaces={rule?.id} />
  </RecordDialog>
)
