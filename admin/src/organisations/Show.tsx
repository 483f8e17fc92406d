import { Box, Link as MuiLink } from '@mui/material'
import { type RaRecord, useRecordContext } from 'react-admin'
import { Link } from 'react-router'
import { useMay, useViewer } from '../access/ViewerContext'
import { Shown } from '../access/Withheld'
import { ContactPointsSection } from '../contactPoints/ContactPointsSection'
import type { OrganisationPageFragment } from '../generated/graphql'
import { EngagementsSection } from '../engagements/EngagementsSection'
import { HistorySection } from '../history/HistorySection'
import { DateText, MomentText } from '../words/DateText'
import { Fact, Facts } from '../pages/Facts'
import { Crumb } from '../pages/form/FormPage'
import { enumWords } from '../words/labels'
import { MiniMap } from '../map/MiniMap'
import { AskButton } from '../questions/ask/AskButton'
import { RecordPage } from '../pages/record/RecordPage'
import { Section } from '../pages/Section'
import { Tags } from '../pages/Tags'
import { Unconfirmed } from './Unconfirmed'
import { NotesSection } from '../restrictedNotes/NotesSection'
import { UnansweredSection } from './care/UnansweredSection'
import { PeopleSection } from './PeopleSection'
import { PremisesSection } from './PremisesSection'
import { Tier } from './Tier'

/** An organisation at a glance. */
export default function OrganisationShow() {
  return (
    <RecordPage
      type="Organisation"
      what="organisation"
      above={<Crumb to="/organisations">Organisations</Crumb>}
      titleOf={({ name }) => String(name ?? 'Organisation')}
      subtitle={(record) => <Subtitle record={record} />}
      actions={<AskAbout />}
      first={<OwnContacts />}
      beside={<Beside />}
    >
      <Main />
    </RecordPage>
  )
}

/** An own organisation's question, or one that a SPOC asks on its behalf. */
function AskAbout() {
  const record = useRecordContext<OrganisationPageFragment>()
  const { directorates } = useViewer()
  const mayDo = useMay()
  if (!record || !mayDo('create', 'Question')) return null
  return (
    <AskButton
      quiet
      {...(directorates.length > 0 ? { behalf: { organisation: { id: record.id, label: record.name ?? '' } } } : {})}
    />
  )
}

const Subtitle = ({ record }: { record: RaRecord }) => {
  const { kind, sector, tier } = record as OrganisationPageFragment
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      {tier !== null && <Tier tier={tier} />}
      <span>{[kind && enumWords(kind), sector?.name].filter(Boolean).join(' · ')}</span>
    </Box>
  )
}

function Main() {
  const record = useRecordContext<OrganisationPageFragment>()
  if (!record) return null
  return (
    <>
      <Unconfirmed record={record} />
      <PeopleSection record={record} />
      <EngagementsSection about="organisations" record={record} label={record.name ?? ''} />
      <PremisesSection record={record} />
      <NotesSection about="organisation" record={record} />
      <HistorySection type="Organisation" />
    </>
  )
}

/** On a phone somebody mostly wants to ring. */
function OwnContacts() {
  const record = useRecordContext<OrganisationPageFragment>()
  return record ? <ContactPointsSection type="Organisation" record={record} /> : null
}

function Beside() {
  const record = useRecordContext<OrganisationPageFragment>()
  if (!record) return null
  return (
    <>
      <Section title="About">
        <Facts>
          <Fact name="Sector">
            <Shown type="Organisation" field="sector" record={record} none="No sector">
              {record.sector?.name}
            </Shown>
          </Fact>
          <Fact name="Groups">
            <Shown type="Organisation" field="groups" record={record}>
              <Tags tags={record.groups ?? []} most={20} />
            </Shown>
          </Fact>
          <Fact name="Issues">
            <Shown type="Organisation" field="issues" record={record}>
              <Tags tags={record.issues ?? []} most={20} />
            </Shown>
          </Fact>
          <Fact name="Part of">
            <Shown type="Organisation" field="parent" record={record}>
              <MuiLink component={Link} to={`/organisations/${record.parent?.id ?? ''}/show`}>
                {record.parent?.name}
              </MuiLink>
            </Shown>
          </Fact>
          <Fact name="Website">
            <Shown type="Organisation" field="website" record={record}>
              <MuiLink href={record.website ?? ''} rel="noreferrer" target="_blank">
                {record.website?.replace(/^https?:\/\//, '')}
              </MuiLink>
            </Shown>
          </Fact>
          <Fact name="Review by">
            <Shown type="Organisation" field="reviewDate" record={record} none="No date">
              <DateText value={record.reviewDate ?? ''} />
            </Shown>
          </Fact>
          <Fact name="Changed">
            <Shown type="Organisation" field="updatedAt" record={record}>
              <MomentText value={record.updatedAt ?? ''} withTime />
            </Shown>
          </Fact>
        </Facts>
      </Section>
      <UnansweredSection organisation={record.id} />
      <MapSection record={record} />
    </>
  )
}

/** Where its premises are; not shown if none has a position that the viewer may see. */
function MapSection({ record }: { record: OrganisationPageFragment }) {
  const pins = (record.premises ?? []).flatMap(({ location, name }) =>
    location ? [{ ...location, label: name ?? 'Premises' }] : [],
  )
  if (pins.length === 0) return null
  return (
    <Section title="On the map">
      <MiniMap pins={pins} />
    </Section>
  )
}
