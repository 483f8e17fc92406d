import { BooleanInput, SelectInput, TextInput } from 'react-admin'
import { ContactValueInput } from '../../contactPoints/ContactInputs'
import { enumerations } from '../../generated/schemaFacts'
import { KeyholderInputs } from '../../keyholders/Inputs'
import { organisationChoices } from '../../organisations/choices'
import { TIERS } from '../../organisations/tiers'
import { Row } from '../../pages/form/FormPage'
import { needed } from '../../pages/form/needed'
import { RecordPicker, RecordsPicker } from '../../pages/form/RecordPicker'
import { AddressInputs, PremisesName } from '../../premises/Inputs'
import { groupChoices, sectorChoices } from '../../referenceLists/choices'
import { choicesOf } from '../../words/labels'
import type { Beside } from '../beside'
import { NO_PARENT } from './formValue'

/** The inputs of what is proposed, by what it is about. */
export function ValueInputs({ change: { objectType, field, newValue } }: { change: Beside }) {
  if (objectType === 'Keyholder') return <KeyholderInputs />
  if (objectType === 'Premises') return <PremisesInputs />
  if (objectType === 'ContactPoint') return <NumberInputs />
  return field === 'parent' ? <ParentInput words={newValue} /> : <OrganisationInput field={field ?? ''} />
}

const PremisesInputs = () => (
  <>
    <PremisesName />
    <AddressInputs />
  </>
)

/** A call-out number is one that rings. */
const NumberInputs = () => (
  <>
    <SelectInput source="kind" label="Kind" choices={choicesOf(['MOBILE', 'PHONE'])} {...needed('Choose a kind')} />
    <ContactValueInput />
    <Row>
      <TextInput source="extension" label="Extension" autoComplete="off" />
      <TextInput source="note" label="Note" autoComplete="off" />
    </Row>
  </>
)

function OrganisationInput({ field }: { field: string }) {
  switch (field) {
    case 'kind':
      return <SelectInput source="kind" label="Kind" choices={choicesOf(enumerations.OrganisationKind)} />
    case 'tier':
      return <SelectInput source="tier" label="Tier" choices={TIERS} />
    case 'sector':
      return <RecordPicker source="sector" label="Sector" kind="sectors" choices={sectorChoices} />
    case 'groups':
      return <RecordsPicker source="groups" label="Groups" kind="groups" choices={groupChoices} />
    default:
      return <TextInput source="name" label="Name" autoComplete="off" {...needed('Give the organisation a name')} />
  }
}

type ParentForm = { value?: Record<string, unknown> }

/** The organisation named what it is part of in words: it sees no other, so the decider says which is meant. */
const ParentInput = ({ words }: { words: unknown }) => (
  <>
    <RecordPicker
      source="parent"
      label="Part of"
      kind="organisations"
      choices={organisationChoices}
      validate={(chosen: unknown, { value }: ParentForm) =>
        chosen || value?.[NO_PARENT] ? undefined : 'Choose the organisation, or say that it is part of none'
      }
      {...(typeof words === 'string' ? { helperText: `They wrote “${words}”` } : {})}
    />
    <BooleanInput source={NO_PARENT} label="It is part of no organisation" defaultValue={false} />
  </>
)
