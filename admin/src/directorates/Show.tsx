import { useRecordContext } from 'react-admin'
import { Shown } from '../access/Withheld'
import { HistorySection } from '../history/HistorySection'
import { MomentText } from '../words/DateText'
import { Fact, Facts } from '../pages/Facts'
import { Crumb } from '../pages/form/FormPage'
import { RecordPage } from '../pages/record/RecordPage'
import { Section } from '../pages/Section'
import type { DirectorateRecord } from './documents'
import { SpocsSection } from './SpocsSection'

/** A directorate and its single points of contact. */
export default function DirectorateShow() {
  return (
    <RecordPage
      type="Directorate"
      what="directorate"
      above={<Crumb to="/directorates">Directorates</Crumb>}
      titleOf={({ name }) => String(name ?? 'Directorate')}
      subtitle={({ code }) => String(code ?? '')}
    >
      <Main />
    </RecordPage>
  )
}

function Main() {
  const record = useRecordContext<DirectorateRecord>()
  if (!record) return null
  return (
    <>
      <Section title="About">
        <Facts>
          <Fact name="Code">
            <Shown type="Directorate" field="code" record={record} />
          </Fact>
          <Fact name="Description">
            <Shown type="Directorate" field="description" record={record} />
          </Fact>
          <Fact name="Changed">
            <Shown type="Directorate" field="updatedAt" record={record}>
              <MomentText value={record.updatedAt ?? ''} withTime />
            </Shown>
          </Fact>
        </Facts>
      </Section>
      {record.spocs && <SpocsSection spocs={record.spocs} />}
      <HistorySection type="Directorate" />
    </>
  )
}
