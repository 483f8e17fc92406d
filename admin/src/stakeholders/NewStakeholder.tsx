import { useRef, useState } from 'react'
import { type RaRecord, ResourceContextProvider, TextInput, useDataProvider, useNotify } from 'react-admin'
import { useNavigate } from 'react-router'
import { useMay } from '../access/ViewerContext'
import { OrganisationName, OrganisationStanding } from '../organisations/Inputs'
import { AccessDeniedPage } from '../pages/AccessDeniedPage'
import { FormCard, Row } from '../pages/form/FormPage'
import { PageHeader } from '../pages/PageHeader'
import { Permitted } from '../pages/form/Permitted'
import { fieldErrorsOf, SaveFault } from '../pages/form/SaveFault'
import { unplaced } from '../pages/form/unplaced'
import { Within } from '../pages/form/Within'
import { PersonNames } from '../people/Inputs'
import { ContactRows } from './ContactRows'
import { FormPart } from './FormPart'
import { mayCreateStakeholders } from './mayCreateStakeholders'
import { PremisesRows } from './PremisesRows'
import { useFirstContact } from './useFirstContact'

type Values = Record<string, unknown>

/** An organisation, a person, contacts and premises from one page, saved together or not at all. */
export default function NewStakeholder() {
  const mayDo = useMay()
  if (!mayCreateStakeholders(mayDo)) return <AccessDeniedPage />
  return (
    <ResourceContextProvider value="organisations">
      <StakeholderForm />
    </ResourceContextProvider>
  )
}

function StakeholderForm() {
  const dataProvider = useDataProvider()
  const notify = useNotify()
  const navigate = useNavigate()
  const saved = useRef(false)
  const [fault, setFault] = useState<unknown>(null)
  const firstContact = useFirstContact()
  const [defaults] = useState(() => ({
    newOrganisation: {},
    newPerson: {},
    role: '',
    contacts: [firstContact],
    premises: [{}],
  }))

  const save = async (values: Values) => {
    setFault(null)
    try {
      const { data } = await dataProvider.create<RaRecord>('stakeholders', { data: values })
      saved.current = true
      notify('The stakeholder is saved', { type: 'success' })
      void navigate(`/organisations/${data.id}/show`)
      return undefined
    } catch (error) {
      const errors = fieldErrorsOf(error)
      setFault(errors === undefined ? error : unplaced(errors, values))
      return errors
    }
  }
  return (
    <>
      <PageHeader
        title="New stakeholder"
        subtitle="An organisation, somebody in it, how they are reached, and its premises. All of it is saved, or nothing; what is left empty is left out."
      />
      <FormCard
        cancelTo="list"
        saved={saved}
        refused={fault !== null && <SaveFault error={fault} />}
        onSubmit={save}
        defaultValues={defaults}
      >
        <FormPart title="Organisation">
          <Within path="newOrganisation">
            <OrganisationName />
            <Row>
              <OrganisationStanding />
            </Row>
          </Within>
        </FormPart>
        <FormPart title="Person">
          <Within path="newPerson">
            <PersonNames optional />
          </Within>
          <Permitted type="Affiliation" field="role">
            <TextInput source="role" label="Role" helperText="For example: head of security" autoComplete="off" />
          </Permitted>
        </FormPart>
        <ContactRows newOne={firstContact} />
        <PremisesRows />
      </FormCard>
    </>
  )
}
