import { SelectInput, TextInput } from 'react-admin'
import { enumerations } from '../generated/schemaFacts'
import { DateInput } from '../pages/form/DateInput'
import { Row } from '../pages/form/FormPage'
import { choicesOf } from '../words/labels'
import { needed } from '../pages/form/needed'
import { Permitted } from '../pages/form/Permitted'
import { RecordPicker, RecordsPicker } from '../pages/form/RecordPicker'
import { groupChoices, issueChoices, sectorChoices } from '../referenceLists/choices'
import { SimilarOrganisations } from '../similar/SimilarOrganisations'
import { organisationChoices } from './choices'
import { TIERS } from './tiers'

/** What it is called, with a warning of others of nearly that name. */
export const OrganisationName = () => (
  <Permitted type="Organisation" field="name">
    <TextInput source="name" label="Name" {...needed('Give the organisation a name')} fullWidth autoComplete="off" />
    <SimilarOrganisations />
  </Permitted>
)

/** What kind of organisation it is, and how much it matters. */
export const OrganisationStanding = () => (
  <>
    <Permitted type="Organisation" field="kind">
      <SelectInput source="kind" label="Kind" choices={choicesOf(enumerations.OrganisationKind)} />
    </Permitted>
    <Permitted type="Organisation" field="sector">
      <RecordPicker source="sector" label="Sector" kind="sectors" choices={sectorChoices} />
    </Permitted>
    <Permitted type="Organisation" field="tier">
      <SelectInput source="tier" label="Tier" choices={TIERS} helperText="Only some roles may change it" />
    </Permitted>
  </>
)

/** What can be said of an organisation; each input for those who may write it. */
export const OrganisationInputs = () => (
  <>
    <OrganisationName />
    <Row>
      <OrganisationStanding />
      <Permitted type="Organisation" field="reviewDate">
        <DateInput
          source="reviewDate"
          label="Review by"
          helperText="When somebody checks whether this record is still right"
        />
      </Permitted>
    </Row>
    <Permitted type="Organisation" field="groups">
      <RecordsPicker source="groups" label="Groups" kind="groups" choices={groupChoices} />
    </Permitted>
    <Permitted type="Organisation" field="issues">
      <RecordsPicker
        source="issues"
        label="Issues"
        kind="issues"
        choices={issueChoices}
        helperText="What affects them"
      />
    </Permitted>
    <Row>
      <Permitted type="Organisation" field="website">
        <TextInput source="website" label="Website" type="url" />
      </Permitted>
      <Permitted type="Organisation" field="parent">
        <RecordPicker source="parent" label="Part of" kind="organisations" choices={organisationChoices} />
      </Permitted>
    </Row>
  </>
)
