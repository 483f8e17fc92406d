import { useRecordContext } from 'react-admin'
import { useViewer } from '../access/ViewerContext'
import { Shown } from '../access/Withheld'
import { ContactPointsSection } from '../contactPoints/ContactPointsSection'
import type { PersonPageFragment } from '../generated/graphql'
import { EngagementsSection } from '../engagements/EngagementsSection'
import { HistorySection } from '../history/HistorySection'
import { DateText, MomentText } from '../words/DateText'
import { Fact, Facts } from '../pages/Facts'
import { Crumb } from '../pages/form/FormPage'
import { RecordPage } from '../pages/record/RecordPage'
import { Section } from '../pages/Section'
import { AskButton } from '../questions/ask/AskButton'
import { NotesSection } from '../restrictedNotes/NotesSection'
import { AffiliationsSection } from './AffiliationsSection'
import { KeyholderOfSection } from './KeyholderOfSection'

/** A person at a glance. */
export default function PersonShow() {
  return (
    <RecordPage
      type="Person"
      what="person"
      above={<Crumb to="/people">People</Crumb>}
      titleOf={({ displayName }) => String(displayName ?? 'Person')}
      subtitle={(record) => <WhereNow person={record as PersonPageFragment} />}
      actions={<AskFor />}
      beside={<Beside />}
    >
      <Main />
    </RecordPage>
  )
}

/** A SPOC asks on their behalf. */
function AskFor() {
  const record = useRecordContext<PersonPageFragment>()
  const { directorates } = useViewer()
  if (!record || directorates.length === 0) return null
  return <AskButton quiet behalf={{ person: { id: record.id, label: record.displayName ?? '' } }} />
}

const WhereNow = ({ person }: { person: PersonPageFragment }) => {
  const now = person.affiliations?.find(({ endsOn }) => endsOn === null)
  return now ? [now.role, now.organisation?.name].filter(Boolean).join(', ') : null
}

function Main() {
  const record = useRecordContext<PersonPageFragment>()
  if (!record) return null
  return (
    <>
      <ContactPointsSection type="Person" record={record} />
      <AffiliationsSection record={record} />
      <EngagementsSection about="people" record={record} label={record.displayName ?? ''} />
      <KeyholderOfSection record={record} />
      <NotesSection about="person" record={record} />
      <HistorySection type="Person" />
    </>
  )
}

function Beside() {
  const record = useRecordContext<PersonPageFragment>()
  if (!record) return null
  return (
    <Section title="About">
      <Facts>
        <Fact name="Title">
          <Shown type="Person" field="title" record={record} />
        </Fact>
        <Fact name="Given name">
          <Shown type="Person" field="givenName" record={record} />
        </Fact>
        <Fact name="Family name">
          <Shown type="Person" field="familyName" record={record} />
        </Fact>
        <Fact name="Ward">
          <Shown type="Person" field="ward" record={record} none="Not known">
            {record.ward?.name}
          </Shown>
        </Fact>
        <Fact name="Review by">
          <Shown type="Person" field="reviewDate" record={record} none="No date">
            <DateText value={record.reviewDate ?? ''} />
          </Shown>
        </Fact>
        <Fact name="Entered">
          <Shown type="Person" field="createdAt" record={record}>
            <MomentText value={record.createdAt ?? ''} />
          </Shown>
        </Fact>
        <Fact name="Changed">
          <Shown type="Person" field="updatedAt" record={record}>
            <MomentText value={record.updatedAt ?? ''} withTime />
          </Shown>
        </Fact>
      </Facts>
    </Section>
  )
}
