import { Typography } from '@mui/material'
import { useRecordContext } from 'react-admin'
import { Shown } from '../access/Withheld'
import type { EngagementPageFragment } from '../generated/graphql'
import { Fact, Facts } from '../pages/Facts'
import { Crumb } from '../pages/form/FormPage'
import { RecordPage } from '../pages/record/RecordPage'
import { Section } from '../pages/Section'
import { MomentText } from '../words/DateText'
import { Actions } from './Actions'
import { Names } from './Names'
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
    </>
  )
}

const Text = ({ children }: { children: string | null }) => (
  <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{children}</Typography>
)

const SCALES = [
  ['need', 'Need'],
  ['confidence', 'Confidence'],
  ['satisfaction', 'Satisfaction'],
] as const

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
        <Fact name="Issues">
          <Shown type="Engagement" field="issues" record={record} none="None named">
            <Names names={record.issues ?? []} />
          </Shown>
        </Fact>
        <Fact name="Follow up by">
          <Shown type="Engagement" field="followUpDueAt" record={record}>
            <MomentText value={record.followUpDueAt ?? ''} withTime />
          </Shown>
        </Fact>
        {SCALES.map(([field, name]) => (
          <Fact key={field} name={name}>
            <Shown type="Engagement" field={field} record={record} none="Not asked">
              {`${record[field]} of 5`}
            </Shown>
          </Fact>
        ))}
        <Fact name="Shared">
          <Shown type="Engagement" field="shared" record={record}>
            {record.shared ? 'With the organisations' : 'With nobody outside the force'}
          </Shown>
        </Fact>
      </Facts>
    </Section>
  )
}
