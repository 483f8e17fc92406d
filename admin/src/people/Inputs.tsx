import { TextInput, useSourceContext } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { DateInput } from '../pages/form/DateInput'
import { Row } from '../pages/form/FormPage'
import { needed } from '../pages/form/needed'
import { Permitted } from '../pages/form/Permitted'
import { SimilarPeople } from '../similar/SimilarPeople'

/** Somebody's names, at least one. `optional`: the form may name nobody. */
export const PersonNames = ({ optional = false }: { optional?: boolean }) => (
  <>
    <Row>
      <Permitted type="Person" field="givenName">
        <TextInput source="givenName" label="Given name" autoComplete="off" />
      </Permitted>
      <Permitted type="Person" field="familyName">
        <FamilyName optional={optional} />
      </Permitted>
      <Permitted type="Person" field="title">
        <TextInput source="title" label="Title" helperText="For example: Dr, Sir" autoComplete="off" />
      </Permitted>
      <Permitted type="Person" field="displayName">
        <TextInput
          source="displayName"
          label="Shown as"
          helperText="Left empty, it is made from the names"
          autoComplete="off"
        />
      </Permitted>
    </Row>
    <Permitted type="Person" field="displayName">
      <SimilarPeople />
    </Permitted>
  </>
)

/** Required as long as the person has no other name. */
function FamilyName({ optional }: { optional: boolean }) {
  const { getSource } = useSourceContext()
  const others = useWatch({ name: [getSource('givenName'), getSource('displayName'), getSource('title')] }) as unknown[]
  const isNamed = others.some((name) => typeof name === 'string' && name.trim() !== '')
  return (
    <TextInput
      source="familyName"
      label="Family name"
      {...(optional || isNamed ? {} : needed('Give a family name, a given name, or a name to be shown'))}
      autoComplete="off"
    />
  )
}

/** The inputs of a person, each for those who may write it. Contacts are added on the person's page. */
export const PersonInputs = () => (
  <>
    <PersonNames />
    <Row>
      <Permitted type="Person" field="reviewDate">
        <DateInput
          source="reviewDate"
          label="Review by"
          helperText="When somebody checks whether this record is still right"
        />
      </Permitted>
    </Row>
  </>
)
