import { RadioButtonGroupInput } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { organisationChoices } from '../../organisations/choices'
import { needed } from '../../pages/form/needed'
import { type Choice, RecordPicker } from '../../pages/form/RecordPicker'
import { personChoices } from '../../people/choices'

/** For whom a SPOC asks; it goes along from the page of the one or the other. */
export type Behalf = { organisation?: Choice | null | undefined; person?: Choice | null | undefined }

export type BehalfValues = Behalf & { behalf?: 'organisation' | 'person' | undefined }

export const behalfDefaults = (given: Behalf | null): BehalfValues => ({
  behalf: given?.person ? 'person' : 'organisation',
  organisation: given?.organisation ?? null,
  person: given?.person ?? null,
})

/** The one that is chosen, by id; nothing for who asks for themselves. */
export function behalfInput({ behalf, organisation, person }: BehalfValues): {
  organisation?: string
  person?: string
} {
  if (behalf === 'person' && person) return { person: person.id }
  return behalf === 'organisation' && organisation ? { organisation: organisation.id } : {}
}

const WHOM = [
  { id: 'organisation', name: 'An organisation' },
  { id: 'person', name: 'A person' },
]

/** Whom a SPOC asks for. */
export function OnBehalf() {
  const behalf = useWatch<BehalfValues, 'behalf'>({ name: 'behalf' })
  return (
    <>
      <RadioButtonGroupInput source="behalf" label="On behalf of" choices={WHOM} helperText={false} />
      {behalf === 'person' ? (
        <RecordPicker
          key="person"
          source="person"
          label="Person"
          kind="people"
          choices={personChoices}
          {...needed('Choose the person')}
        />
      ) : (
        <RecordPicker
          key="organisation"
          source="organisation"
          label="Organisation"
          kind="organisations"
          choices={organisationChoices}
          {...needed('Choose the organisation')}
        />
      )}
    </>
  )
}
