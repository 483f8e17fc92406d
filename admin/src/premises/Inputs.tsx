import { TextInput } from 'react-admin'
import { organisationChoices } from '../organisations/choices'
import { Row } from '../pages/form/FormPage'
import { needed } from '../pages/form/needed'
import { Permitted } from '../pages/form/Permitted'
import { RecordPicker } from '../pages/form/RecordPicker'
import { PositionInput } from './PositionInput'

const ADDRESS_LINES = [1, 2, 3, 4].map((line) => ({ source: `addressLine${line}`, label: `Address line ${line}` }))

export const PremisesName = () => (
  <Permitted type="Premises" field="name">
    <TextInput source="name" label="Name" {...needed('Give the premises a name')} autoComplete="off" />
  </Permitted>
)

/** Where it is, as one writes it, and what it is used for. */
export const AddressInputs = () => (
  <Row>
    {ADDRESS_LINES.map(({ source, label }) => (
      <Permitted key={source} type="Premises" field={source}>
        <TextInput source={source} label={label} autoComplete="off" />
      </Permitted>
    ))}
    <Permitted type="Premises" field="postcode">
      <TextInput source="postcode" label="Postcode" autoComplete="off" helperText="With or without the blank" />
    </Permitted>
    <Permitted type="Premises" field="uprn">
      <TextInput
        source="uprn"
        label="UPRN"
        autoComplete="off"
        inputMode="numeric"
        helperText="Unique property reference number, up to 12 digits"
      />
    </Permitted>
    <Permitted type="Premises" field="use">
      <TextInput
        source="use"
        label="Use"
        autoComplete="off"
        helperText="What it is used for: restaurant, office, dwelling"
      />
    </Permitted>
  </Row>
)

/** The inputs of a premises. Ward, borough and beat follow from the position. */
export const PremisesInputs = () => (
  <>
    <Row>
      <PremisesName />
      <Permitted type="Premises" field="organisation">
        <RecordPicker source="organisation" label="Organisation" kind="organisations" choices={organisationChoices} />
      </Permitted>
    </Row>
    <AddressInputs />
    <Permitted type="Premises" field="location">
      <PositionInput source="location" />
    </Permitted>
    <Row>
      <Permitted type="Premises" field="source">
        <TextInput
          source="source"
          label="Source"
          autoComplete="off"
          helperText="The file or system that it came from"
        />
      </Permitted>
      <Permitted type="Premises" field="externalId">
        <TextInput source="externalId" label="Number there" autoComplete="off" />
      </Permitted>
    </Row>
  </>
)
