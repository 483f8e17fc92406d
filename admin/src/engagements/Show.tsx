import { Typography } from '@mui/material'
import { useRecordContext } from 'react-admin'
import { useViewer } from '../access/ViewerContext'
import { Shown } from '../access/Withheld'
import type { EngagementPageFragment } from '../generated/graphql'
import { Fact, Facts } from '../pages/Facts'
import { Crumb } from '../pages/form/FormPage'
import { RecordPage } from '../pages/record/RecordPage'
import { Section } from '../pages/Section'
import { NotesSection } from '../restrictedNotes/NotesSection'
import { MomentText } from '../words/DateText'
import { enumWords } from '../words/labels'
import { Actions } from './Actions'
import { CommitmentsSection } from './commitments/CommitmentsSection'
import { FIGURES } from './figureWords'
import { IssuesSection } from './issues/IssuesSection'
import { Names } from './Names'
import { SeriesFact } from './series/SeriesFact'
import { Status } from './Status'
import { useKinds } from './useKinds'
import { When } from './When'

/** One engagement: who met, when, and what was said. */
export default function EngagementShow() {
  const { nameOf } = useKinds()
  return (
    <RecordPage
      type="Engagement"
      what="engagement"
      above={<Crumb to="/engagements">Engagements</Crumb>}
      titleOf={(record) => titleOf(record as EngagementPageFragment, nameOf)}
      subtitle={(record) => <When engagement={record as EngagementPageFragment} />}
      beside={<Beside />}
      actions={<Actions />}
    >
      <Main />
    </RecordPage>
  )
}

function titleOf({ kind, organisations }: EngagementPageFragment, nameOf: (code: string | null) => string): string {
  const [first, ...others] = (organisations ?? []).map(({ name }) => name ?? '')
  const more = others.length > 0 ? ` and ${others.length} more` : ''
  return first === undefined ? nameOf(kind) : `${nameOf(kind)} with ${first}${more}`
}

function Main() {
  const record = useRecordContext<EngagementPageFragment>()
  if (!record) return null
  return (
    <>
      <Section title="Summary">
        <Shown type="Engagement" field="summary" record={record}>
          <Text>{record.summary}</Text>
        </Shown>
      </Section>
      {record.status === 'CANCELLED' && (
        <Section title="Why it was cancelled">
          <Shown type="Engagement" field="cancelledBecause" record={record}>
            <Text>{record.cancelledBecause}</Text>
          </Shown>
        </Section>
      )}
      <Section title="What they need">
        <Shown type="Engagement" field="needsHeard" record={record} none="Nothing is noted.">
          <Text>{record.needsHeard}</Text>
        </Shown>
      </Section>
      <IssuesSection record={record} />
      <CommitmentsSection record={record} />
      <Remarks record={record} />
    </>
  )
}

/** Only the directorate that keeps the engagement has remarks, so others see no section for them. */
function Remarks({ record }: { record: EngagementPageFragment }) {
  const { directorates } = useViewer()
  const { directorate } = record
  if (!directorate || !directorates.some(({ id }) => id === directorate.id)) return null
  return <NotesSection about="engagement" record={record} directorate={directorate} />
}

const Text = ({ children }: { children: string | null }) => (
  <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{children}</Typography>
)

function Beside() {
  const record = useRecordContext<EngagementPageFragment>()
  if (!record) return null
  const people = (record.people ?? []).map(({ id, displayName }) => ({ id, name: displayName }))
  const officers = (record.officers ?? []).map(({ id, displayName }) => ({ id, name: displayName }))
  return (
    <Section title="About">
      <Facts>
        <Fact name="Status">
          <Status status={record.status} />
        </Fact>
        <SeriesFact record={record} />
        <Fact name="With">
          <Shown type="Engagement" field="organisations" record={record} none="None named">
            <Names names={record.organisations ?? []} to="organisations" />
          </Shown>
        </Fact>
        <Fact name="People present">
          <Shown type="Engagement" field="people" record={record} none="Nobody named">
            <Names names={people} to="people" />
          </Shown>
        </Fact>
        <Fact name="Groups present">
          <Shown type="Engagement" field="groups" record={record} none="None named">
            <Names names={record.groups ?? []} />
          </Shown>
        </Fact>
        <Fact name="Directorate">
          <Shown type="Engagement" field="directorate" record={record}>
            {record.directorate?.name}
          </Shown>
        </Fact>
        <Fact name="Officers">
          <Shown type="Engagement" field="officers" record={record} none="Nobody named">
            <Names names={officers} />
          </Shown>
        </Fact>
        <Fact name="Place">
          <Shown type="Engagement" field={record.premises ? 'premises' : 'place'} record={record}>
            {[record.premises?.name, record.place].filter(Boolean).join(', ')}
          </Shown>
        </Fact>
        <Fact name="Follow up by">
          <Shown type="Engagement" field="followUpDueAt" record={record}>
            <MomentText value={record.followUpDueAt ?? ''} withTime />
          </Shown>
        </Fact>
        {FIGURES.map(({ source, label }) => (
          <Fact key={source} name={label}>
            <Shown type="Engagement" field={source} record={record} none="Not asked">
              {`${record[source]} of 5`}
              <Asked words={record.askedAs?.[source]} />
            </Shown>
          </Fact>
        ))}
        <Fact name="Shared">
          <Shown type="Engagement" field="shared" record={record}>
            {record.shared ? 'With the organisations' : 'With nobody outside the force'}
          </Shown>
        </Fact>
        <Fact name="Source">
          <Shown type="Engagement" field="source" record={record} none="Not kept then">
            {record.source && enumWords(record.source, 'EngagementSource')}
          </Shown>
        </Fact>
      </Facts>
    </Section>
  )
}

const Asked = ({ words }: { words: string | null | undefined }) =>
  words && (
    <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
      {words}
    </Typography>
  )
