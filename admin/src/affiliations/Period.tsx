import { DateInput } from '../pages/form/DateInput'
import { Row } from '../pages/form/FormPage'
import { Permitted } from '../pages/form/Permitted'

/** Inputs for the dates between which somebody has a role. */
export const Period = () => (
  <Row>
    <Permitted type="Affiliation" field="startsOn">
      <DateInput source="startsOn" label="Since" />
    </Permitted>
    <Permitted type="Affiliation" field="endsOn">
      <DateInput source="endsOn" label="Until" helperText="Leave empty while it lasts" />
    </Permitted>
  </Row>
)
