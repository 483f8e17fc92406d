import { BooleanInput, DateTimeInput, SelectInput, TextInput, useRecordContext } from 'react-admin'
import { useViewer } from '../access/ViewerContext'
import { organisationChoices } from '../organisations/choices'
import { Row } from '../pages/form/FormPage'
import { needed } from '../pages/form/needed'
import { OwnDirectorateInput } from '../pages/form/OwnDirectorateInput'
import { Permitted } from '../pages/form/Permitted'
import { RecordsPicker } from '../pages/form/RecordPicker'
import { personChoices } from '../people/choices'
import { groupChoices, issueChoices } from '../referenceLists/choices'
import { Figures } from './Figures'
import { AlreadyLogged } from './line/AlreadyLogged'
import { LineChoices } from './line/LineChoices'
import { AllDayInput, PremisesInput } from './line/LineInputs'
import { OnlyOnce } from './series/OnlyOnce'
import { RepeatInputs } from './series/RepeatInputs'
import { ScopeInput } from './series/ScopeInput'
import { useKinds } from './useKinds'

/** What can be said of an engagement: who, when and what first. */
export const EngagementInputs = () => (
  <>
    <ScopeInput />
    <LineChoices />
    <AlreadyLogged />
    <Row>
      <Kind />
      <Permitted type="Engagement" field="occurredAt">
        <DateTimeInput source="occurredAt" label="When" {...needed('Say when')} />
      </Permitted>
      <Permitted type="Engagement" field="endsAt">
        <DateTimeInput source="endsAt" label="Until" />
      </Permitted>
    </Row>
    <AllDayInput />
    <RepeatInputs />
    <Directorate />
    <Permitted type="Engagement" field="organisations">
      <RecordsPicker source="organisations" label="Organisations" kind="organisations" choices={organisationChoices} />
    </Permitted>
    <Permitted type="Engagement" field="people">
      <RecordsPicker source="people" label="People present" kind="people" choices={personChoices} />
    </Permitted>
    <Permitted type="Engagement" field="groups">
      <RecordsPicker source="groups" label="Groups present" kind="groups" choices={groupChoices} />
    </Permitted>
    <Permitted type="Engagement" field="summary">
      <TextInput source="summary" label="Summary" multiline minRows={3} {...needed('Say what it was about')} />
    </Permitted>
    <Permitted type="Engagement" field="issues">
      <RecordsPicker source="issues" label="Issues" kind="issues" choices={issueChoices} />
    </Permitted>
    <Row>
      <PremisesInput />
      <Permitted type="Engagement" field="place">
        <TextInput source="place" label="Place" autoComplete="off" />
      </Permitted>
    </Row>
    <OnlyOnce>
      <Row>
        <Permitted type="Engagement" field="followUpDueAt">
          <DateTimeInput source="followUpDueAt" label="Follow up by" />
        </Permitted>
      </Row>
      <Permitted type="Engagement" field="needsHeard">
        <TextInput
          source="needsHeard"
          label="What they need"
          multiline
          helperText="In their words; they do not see this"
        />
      </Permitted>
      <Figures />
    </OnlyOnce>
    <Permitted type="Engagement" field="shared">
      <BooleanInput
        source="shared"
        label="Share with the organisations"
        helperText="They see what it was about, and neither the officers nor what the force notes of them"
        sx={{ '& .MuiSwitch-root .MuiSwitch-input': { left: 0, width: '100%' } }}
      />
    </Permitted>
  </>
)

function Kind() {
  const { inUse } = useKinds()
  const record = useRecordContext()
  return (
    <Permitted type="Engagement" field="kind">
      <SelectInput
        source="kind"
        label="Kind"
        choices={inUse(record?.['kind']).map(({ code, name }) => ({ id: code, name }))}
        {...needed('Choose a kind')}
      />
    </Permitted>
  )
}

/** Only where there is a choice; an engagement stays with the directorate that logged it. */
function Directorate() {
  const record = useRecordContext()
  const { directorates } = useViewer()
  if (record?.id !== undefined || directorates.length < 2) return null
  return <OwnDirectorateInput helperText="Whose engagement it is" required />
}
