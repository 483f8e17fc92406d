import { SelectInput, TextInput, useRecordContext } from 'react-admin'
import { enumerations } from '../generated/schemaFacts'
import { Row } from '../pages/form/FormPage'
import { choicesOf } from '../words/labels'
import { needed } from '../pages/form/needed'
import { Permitted } from '../pages/form/Permitted'
import { ShapeInput } from './ShapeInput'

/** The inputs of a zone. */
export function ZoneInputs() {
  const record = useRecordContext()
  return (
    <>
      <Permitted type="Zone" field="name">
        <TextInput source="name" label="Name" {...needed('Give the zone a name')} autoComplete="off" />
      </Permitted>
      <Row>
        <Permitted type="Zone" field="kind">
          <SelectInput
            source="kind"
            label="Kind"
            choices={choicesOf(enumerations.ZoneKind)}
            {...needed('Choose a kind')}
          />
        </Permitted>
        <Permitted type="Zone" field="code">
          <TextInput
            source="code"
            label="Code"
            {...needed('Give the zone a code')}
            autoComplete="off"
            helperText="Unique within its kind; ONS codes for wards and boroughs"
          />
        </Permitted>
      </Row>
      <Permitted type="Zone" field="shape">
        <ShapeInput source="shape" name={String(record?.['name'] ?? 'the zone')} />
      </Permitted>
    </>
  )
}
