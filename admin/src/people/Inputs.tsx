import { TextInput } from 'react-admin'
import { DateInput } from '../parts/DateInput'
import { Row } from '../parts/FormPage'
import { Permitted } from '../parts/Permitted'
import { SimilarPeople } from '../similar/SimilarPeople'

/** What can be said of a person; each input for those who may write it. How they are reached is said on their page. */
export const PersonInputs = () => (
  <>
    <Row>
      <Permitted type="Person" field="givenName">
        <TextInput source="givenName" label="Given name" autoComplete="off" />
      </Permitted>
      <Permitted type="Person" field="familyName">
        <TextInput source="familyName" label="Family name" autoComplete="off" />
      </Permitted>
      <Permitted type="Person" field="title">
        <TextInput source="title" label="Title" helperText="For example: Dr, Sir" autoComplete="off" />
      </Permitted>
      <Permitted type="Person" field="displayName">
        <TextInput source="displayName" label="Shown as" helperText="Left empty, it is made of the names" autoComplete="off" />
      </Permitted>
    </Row>
    <Permitted type="Person" field="displayName">
      <SimilarPeople />
    </Permitted>
    <Row>
      <Permitted type="Person" field="reviewDate">
        <DateInput source="reviewDate" label="Review by" helperText="When somebody looks whether this record is still right" />
      </Permitted>
    </Row>
  </>
)
