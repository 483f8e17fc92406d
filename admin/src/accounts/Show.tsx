import { Alert, Link as MuiLink } from '@mui/material'
import { useRecordContext } from 'react-admin'
import { Link } from 'react-router'
import { standingWords } from '../access/standings'
import { Shown } from '../access/Withheld'
import { MomentText } from '../words/DateText'
import { momentText } from '../words/dates'
import { Fact, Facts } from '../pages/Facts'
import { Crumb } from '../pages/form/FormPage'
import { RecordPage } from '../pages/record/RecordPage'
import { Section } from '../pages/Section'
import { AccountSessions } from './AccountSessions'
import { AccountState } from './AccountState'
import { AssignmentsSection } from './AssignmentsSection'
import type { AccountPage } from './documents'
import { InviteAgainButton } from './InviteAgainButton'
import { RoleNames } from './RoleNames'
import { stateOf } from './state'
import { SuspendButton } from './SuspendButton'
import { WaysIn } from './WaysIn'

/** One account: what it may do, whether it can be used, and which directorates it is SPOC of. */
export default function AccountShow() {
  return (
    <RecordPage
      type="Account"
      what="account"
      above={<Crumb to="/accounts">Accounts</Crumb>}
      titleOf={({ displayName }) => String(displayName ?? 'Account')}
      subtitle={(record) => <AccountState account={record as AccountPage} />}
      actions={
        <>
          <InviteAgainButton />
          <SuspendButton />
        </>
      }
      beside={<About />}
    >
      <WhyNobodySignsIn />
      <AssignmentsSection />
      <SignedIn />
    </RecordPage>
  )
}

function SignedIn() {
  const record = useRecordContext<AccountPage>()
  if (!record) return null
  return (
    <>
      <WaysIn account={record} />
      <AccountSessions account={record} />
    </>
  )
}

/** Says what has to be done before somebody can sign in. */
function WhyNobodySignsIn() {
  const record = useRecordContext<AccountPage>()
  if (!record || record.archivedAt) return null
  const at = record.invitationExpiresAt ?? record.suspendedAt ?? ''
  switch (stateOf(record)) {
    case 'INVITED':
      return (
        <Alert severity="info" sx={{ mb: 2 }}>
          The invitation has not been accepted yet. Its link works until {momentText(at)}.
        </Alert>
      )
    case 'LAPSED':
      return (
        <Alert severity="warning" sx={{ mb: 2 }}>
          The invitation lapsed on {momentText(at)}. Nobody can sign in until you invite again.
        </Alert>
      )
    case 'SUSPENDED':
      return (
        <Alert severity="error" sx={{ mb: 2 }}>
          Suspended since {momentText(record.suspendedAt ?? '')}: signing in, sessions and API keys are refused.
        </Alert>
      )
    case 'ACTIVE':
      return null
  }
}

function About() {
  const record = useRecordContext<AccountPage>()
  if (!record) return null
  return (
    <Section title="About">
      <Facts>
        <Fact name="E-mail">
          <Shown type="Account" field="email" record={record}>
            <MuiLink href={`mailto:${record.email ?? ''}`}>{record.email}</MuiLink>
          </Shown>
        </Fact>
        <Fact name="Roles">
          <Shown type="Account" field="roles" record={record} none="No role">
            <RoleNames roles={record.roles ?? []} most={10} />
          </Shown>
        </Fact>
        <Fact name="Organisation">
          <Shown type="Account" field="organisation" record={record}>
            <MuiLink component={Link} to={`/organisations/${record.organisation?.id ?? ''}/show`}>
              {record.organisation?.name}
            </MuiLink>
          </Shown>
        </Fact>
        {record.organisation && (
          <Fact name="Standing there">
            <Shown type="Account" field="standing" record={record}>
              {standingWords(record.standing)}
            </Shown>
          </Fact>
        )}
        <Fact name="Made">
          <Shown type="Account" field="createdAt" record={record}>
            <MomentText value={record.createdAt ?? ''} withTime />
          </Shown>
        </Fact>
        <Fact name="Changed">
          <Shown type="Account" field="updatedAt" record={record}>
            <MomentText value={record.updatedAt ?? ''} withTime />
          </Shown>
        </Fact>
      </Facts>
    </Section>
  )
}
