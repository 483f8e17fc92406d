import VerifiedOutlined from '@mui/icons-material/VerifiedOutlined'
import { Button, Link as MuiLink } from '@mui/material'
import { useState } from 'react'
import { type RaRecord, useRecordContext } from 'react-admin'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import { Shown } from '../access/Withheld'
import type { KeyholderPageFragment } from '../generated/graphql'
import { HistorySection } from '../history/HistorySection'
import { ContactList } from '../contacts/ContactList'
import { DateText, MomentText } from '../words/DateText'
import { Fact, Facts } from '../pages/Facts'
import { Crumb } from '../pages/form/FormPage'
import { enumWords } from '../words/labels'
import { RecordPage } from '../pages/record/RecordPage'
import { Section } from '../pages/Section'
import { useChange } from '../pages/useChange'
import { KeyholderDialog } from './KeyholderDialog'
import { KeyholderMenu, VERIFIED } from './KeyholderMenu'
import { KeyholderState } from './KeyholderState'

const keyholderOf = (record: RaRecord) => record as KeyholderPageFragment

/** One keyholder: who it is, of which premises, and how reliable the record is. */
export default function KeyholderShow() {
  return (
    <RecordPage
      type="Keyholder"
      what="keyholder"
      above={<Crumb to="/keyholders">Keyholders</Crumb>}
      titleOf={(record) => keyholderOf(record).person?.displayName ?? 'Keyholder'}
      subtitle={(record) => <OfPremises keyholder={keyholderOf(record)} />}
      actions={<VerifyButton />}
    >
      <Main />
    </RecordPage>
  )
}

const OfPremises = ({ keyholder: { premises } }: { keyholder: KeyholderPageFragment }) =>
  premises && (
    <>
      Keyholder of{' '}
      <MuiLink component={Link} to={`/premises/${premises.id}/show`}>
        {premises.name}
      </MuiLink>
    </>
  )

/** What a register manager does most: after a call, the record counts as verified for another six months. */
function VerifyButton() {
  const record = useRecordContext<KeyholderPageFragment>()
  const mayDo = useMay()
  const change = useChange('keyholders')
  if (!record || record.archivedAt || !mayDo('update', 'Keyholder', 'verifiedAt', record)) return null
  return (
    <Button
      variant="outlined"
      startIcon={<VerifiedOutlined />}
      onClick={() => void change(record, { verifiedAt: new Date().toISOString() }, VERIFIED)}
    >
      Verified just now
    </Button>
  )
}

const answer = (value: boolean | null): string => (value ? 'Yes' : 'No')

function Main() {
  const record = useRecordContext<KeyholderPageFragment>()
  const [editing, setEditing] = useState(false)
  if (!record) return null
  return (
    <>
      <Section title="State" actions={<KeyholderMenu keyholder={record} onEdit={() => setEditing(true)} />}>
        <KeyholderState keyholder={record} />
      </Section>
      <Section title="About">
        <Facts>
          <Fact name="Reached by">
            {record.person && (
              <Shown type="Person" field="contactPoints" record={record.person}>
                <ContactList contacts={record.person.contactPoints ?? []} />
              </Shown>
            )}
          </Fact>
          <Fact name="Call order">
            <Shown type="Keyholder" field="callOrder" record={record} />
          </Fact>
          <Fact name="Minutes away">
            <Shown type="Keyholder" field="travelMinutes" record={record} none="Not known" />
          </Fact>
          <Fact name="Transport">
            <Shown type="Keyholder" field="transport" record={record} none="Not known">
              {enumWords(record.transport ?? '')}
            </Shown>
          </Fact>
          <Fact name="All keys">
            <Shown type="Keyholder" field="fullAccess" record={record} none="Not known">
              {answer(record.fullAccess)}
            </Shown>
          </Fact>
          <Fact name="Knows the alarm">
            <Shown type="Keyholder" field="trained" record={record} none="Not known">
              {answer(record.trained)}
            </Shown>
          </Fact>
          <Fact name="Lives there">
            <Shown type="Keyholder" field="occupier" record={record} none="Not known">
              {answer(record.occupier)}
            </Shown>
          </Fact>
          <Fact name="Agreed on">
            <Shown type="Keyholder" field="agreedOn" record={record} none="Not known">
              <DateText value={record.agreedOn ?? ''} />
            </Shown>
          </Fact>
          <Fact name="Changed">
            <Shown type="Keyholder" field="updatedAt" record={record}>
              <MomentText value={record.updatedAt ?? ''} withTime />
            </Shown>
          </Fact>
        </Facts>
      </Section>
      <HistorySection type="Keyholder" />
      {editing && (
        <KeyholderDialog
          keyholder={record}
          premises={record.premises?.id ?? ''}
          next={1}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  )
}
