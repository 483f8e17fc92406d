import CallOutlined from '@mui/icons-material/CallOutlined'
import { Button, Link as MuiLink } from '@mui/material'
import { useRecordContext } from 'react-admin'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import { Shown } from '../access/Withheld'
import { HistorySection } from '../history/HistorySection'
import { MomentText } from '../words/DateText'
import { Fact, Facts } from '../pages/Facts'
import { Crumb } from '../pages/form/FormPage'
import { enumWords } from '../words/labels'
import { RecordPage } from '../pages/record/RecordPage'
import { Section } from '../pages/Section'
import type { ZoneRecord } from './documents'
import { InsideSection } from './InsideSection'
import type { Shape } from './shape'
import { ShapePreview } from './ShapePreview'

/** A zone: its outline, and the premises inside. */
export default function ZoneShow() {
  return (
    <RecordPage
      type="Zone"
      what="zone"
      above={<Crumb to="/zones">Zones</Crumb>}
      titleOf={({ name }) => String(name ?? 'Zone')}
      subtitle={({ kind, code }) => [kind && enumWords(String(kind)), code].filter(Boolean).join(' · ')}
      beside={<Beside />}
      actions={<RingButton />}
    >
      <Main />
    </RecordPage>
  )
}

/** Everybody to ring inside, on the map and as one call sheet. */
function RingButton() {
  const record = useRecordContext<ZoneRecord>()
  const mayDo = useMay()
  if (!record || !mayDo('read', 'Premises', 'keyholders')) return null
  return (
    <Button variant="outlined" startIcon={<CallOutlined />} component={Link} to={`/map?zone=${record.id}`}>
      Whom to ring
    </Button>
  )
}

function Main() {
  const record = useRecordContext<ZoneRecord>()
  if (!record) return null
  return (
    <>
      <Section title="Shape">
        <Shown type="Zone" field="shape" record={record}>
          <ShapePreview shape={record.shape as Shape} name={record.name ?? 'the zone'} />
        </Shown>
      </Section>
      <InsideSection record={record} />
      <HistorySection type="Zone" />
    </>
  )
}

function Beside() {
  const record = useRecordContext<ZoneRecord>()
  if (!record) return null
  return (
    <Section title="About">
      <Facts>
        <Fact name="Kind">
          <Shown type="Zone" field="kind" record={record}>
            {enumWords(record.kind ?? '')}
          </Shown>
        </Fact>
        <Fact name="Code">
          <Shown type="Zone" field="code" record={record} />
        </Fact>
        {record.mailAddress && (
          <Fact name="Mail address">
            <Shown type="Zone" field="mailAddress" record={record}>
              <MuiLink href={`mailto:${record.mailAddress}`}>{record.mailAddress}</MuiLink>
            </Shown>
          </Fact>
        )}
        <Fact name="Changed">
          <Shown type="Zone" field="updatedAt" record={record}>
            <MomentText value={record.updatedAt ?? ''} withTime />
          </Shown>
        </Fact>
      </Facts>
    </Section>
  )
}
