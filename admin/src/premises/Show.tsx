import PrintOutlined from '@mui/icons-material/PrintOutlined'
import { Button, Link as MuiLink } from '@mui/material'
import { useRecordContext } from 'react-admin'
import { Link, useParams } from 'react-router'
import { useMay } from '../access/ViewerContext'
import { isWithheld, Shown, Withheld } from '../access/Withheld'
import type { PremisesPageFragment } from '../generated/graphql'
import { HistorySection } from '../history/HistorySection'
import { KeyholdersSection } from '../keyholders/KeyholdersSection'
import { MomentText } from '../words/DateText'
import { Fact, Facts } from '../pages/Facts'
import { Crumb } from '../pages/form/FormPage'
import { RecordPage } from '../pages/record/RecordPage'
import { Section } from '../pages/Section'
import { NotesSection } from '../restrictedNotes/NotesSection'
import { AddressBlock } from './AddressBlock'
import { LocationSection } from './LocationSection'

/** Premises at a glance: where it is, whose it is, and whom to ring. */
export default function PremisesShow() {
  return (
    <RecordPage
      type="Premises"
      what="premises"
      above={<Crumb to="/premises">Premises</Crumb>}
      titleOf={({ name }) => String(name ?? 'Premises')}
      subtitle={({ addressLine1, postcode, use }) => [addressLine1, postcode, use].filter(Boolean).join(' · ')}
      actions={<CallSheetButton />}
      beside={<Beside />}
    >
      <Main />
    </RecordPage>
  )
}

function CallSheetButton() {
  const { id = '' } = useParams()
  const mayDo = useMay()
  if (!mayDo('read', 'Premises', 'keyholders')) return null
  return (
    <Button variant="outlined" startIcon={<PrintOutlined />} component={Link} to={`/premises/${id}/call-sheet`}>
      Call sheet
    </Button>
  )
}

function Main() {
  const record = useRecordContext<PremisesPageFragment>()
  if (!record) return null
  return (
    <>
      <KeyholdersSection record={record} />
      <NotesSection about="premises" record={record} />
      <HistorySection type="Premises" />
    </>
  )
}

function Beside() {
  const record = useRecordContext<PremisesPageFragment>()
  if (!record) return null
  return (
    <>
      <Section title="About">
        <Facts>
          <Fact name="Address">
            {isWithheld(record, 'addressLine1') ? (
              <Withheld type="Premises" field="addressLine1" record={record} />
            ) : (
              <AddressBlock premises={record} />
            )}
          </Fact>
          <Fact name="Use">
            <Shown type="Premises" field="use" record={record} none="Not said" />
          </Fact>
          <Fact name="Organisation">
            <Shown type="Premises" field="organisation" record={record}>
              <MuiLink component={Link} to={`/organisations/${record.organisation?.id ?? ''}/show`}>
                {record.organisation?.name}
              </MuiLink>
            </Shown>
          </Fact>
          <Fact name="UPRN">
            <Shown type="Premises" field="uprn" record={record} />
          </Fact>
          <Fact name="Source">
            <Shown type="Premises" field="source" record={record}>
              {[record.source, record.externalId].filter(Boolean).join(', ')}
            </Shown>
          </Fact>
          <Fact name="Changed">
            <Shown type="Premises" field="updatedAt" record={record}>
              <MomentText value={record.updatedAt ?? ''} withTime />
            </Shown>
          </Fact>
        </Facts>
      </Section>
      <LocationSection record={record} />
    </>
  )
}
