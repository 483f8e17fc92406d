import { DateInput } from '../parts/DateInput'
import { Row } from '../parts/FormPage'
import { Permitted } from '../parts/Permitted'

/** From when until when somebody has a role. */
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
