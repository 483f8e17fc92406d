import { Box } from '@mui/material'
import { ErrorState } from '../pages/ErrorState'
import { PageHeader } from '../pages/PageHeader'
import { PageLoading } from '../pages/PageLoading'
import { LeaveSection } from '../colleagues/LeaveSection'
import { MailSection } from '../questions/mail/MailSection'
import { AppSection } from './AppSection'
import { PasskeysSection } from './PasskeysSection'
import { PasswordSection } from './PasswordSection'
import { checkFresh } from './checkFresh'
import { SessionsSection } from './SessionsSection'
import { useProven } from './useProven'
import { type Security, useSecurity } from './useSecurity'

/** How the viewer signs in, and where the viewer is signed in. */
export default function SecurityPage() {
  const { data, error, refetch } = useSecurity()
  if (data) return <Ways security={data} />
  return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageLoading />
}

function Ways({
  security: { account, session, sessions, authenticatorApp, passkeys, mailHasText },
}: {
  security: Security
}) {
  const { run, dialog } = useProven(account?.email ?? '')
  const factorUnused =
    session?.signedInBy === 'PASSWORD' && (authenticatorApp?.verified === true || passkeys.length > 0)
  const prove = (then: () => void) =>
    void run(async () => {
      await checkFresh(factorUnused)
      then()
    })
  return (
    <Box sx={{ maxWidth: 760 }}>
      <PageHeader title="Signing in" subtitle="How you prove who you are, and where you are signed in." />
      <AppSection app={authenticatorApp} prove={prove} />
      <PasskeysSection passkeys={passkeys} run={run} />
      <PasswordSection ssoLinked={Boolean(account?.ssoLinkedAt)} />
      <SessionsSection sessions={sessions} current={session?.id} run={run} />
      <MailSection hasText={mailHasText} />
      <LeaveSection />
      {dialog}
    </Box>
  )
}
