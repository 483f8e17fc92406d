import { NullableBooleanInput, NumberInput, required, SelectInput } from 'react-admin'
import { enumerations } from '../generated/schemaFacts'
import { DateInput } from '../pages/form/DateInput'
import { Row } from '../pages/form/FormPage'
import { choicesOf } from '../words/labels'
import { needed } from '../pages/form/needed'
import { Permitted } from '../pages/form/Permitted'
import { RecordPicker } from '../pages/form/RecordPicker'
import { personChoices } from '../people/choices'
import { premisesChoices } from './choices'

/** The inputs of a keyholder. `withPremises`: the page does not say of which premises, so it is chosen here. */
export const KeyholderInputs = ({ withPremises = false }: { withPremises?: boolean }) => (
  <>
    {withPremises && (
      <Permitted type="Keyholder" field="premises">
        <RecordPicker
          source="premises"
          label="Premises"
          kind="premises"
          choices={premisesChoices}
          validate={required('Choose the premises')}
        />
      </Permitted>
    )}
    <Permitted type="Keyholder" field="person">
      <RecordPicker
        source="person"
        label="Person"
        kind="people"
        choices={personChoices}
        validate={required('Choose the person')}
      />
    </Permitted>
    <Row>
      <Permitted type="Keyholder" field="callOrder">
        <NumberInput
          source="callOrder"
          label="Call order"
          min={1}
          max={99}
          {...needed('Say in which order they are rung')}
          helperText="1 is rung first"
        />
      </Permitted>
      <Permitted type="Keyholder" field="travelMinutes">
        <NumberInput source="travelMinutes" label="Minutes away at night" min={0} helperText="20 at most is good" />
      </Permitted>
      <Permitted type="Keyholder" field="transport">
        <SelectInput source="transport" label="Transport" choices={choicesOf(enumerations.Transport)} />
      </Permitted>
      <Permitted type="Keyholder" field="agreedOn">
        <DateInput source="agreedOn" label="Agreed to be listed on" />
      </Permitted>
      <Permitted type="Keyholder" field="fullAccess">
        <NullableBooleanInput source="fullAccess" label="Holds keys to all parts" {...ANSWERS} />
      </Permitted>
      <Permitted type="Keyholder" field="trained">
        <NullableBooleanInput source="trained" label="Knows the alarm" {...ANSWERS} />
      </Permitted>
      <Permitted type="Keyholder" field="occupier">
        <NullableBooleanInput source="occupier" label="Lives at the premises" {...ANSWERS} />
      </Permitted>
    </Row>
  </>
)

const ANSWERS = { nullLabel: 'Not known', falseLabel: 'No', trueLabel: 'Yes' }
