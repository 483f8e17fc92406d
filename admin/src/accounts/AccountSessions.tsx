import ComputerOutlined from '@mui/icons-material/ComputerOutlined'
import PhoneIphoneOutlined from '@mui/icons-material/PhoneIphoneOutlined'
import { Button } from '@mui/material'
import { useMay, useViewer } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { EndOtherSessionsDocument, EndSessionDocument } from '../generated/graphql'
import { MomentText } from '../words/DateText'
import { Section } from '../pages/Section'
import { useAttempt } from '../pages/useChange'
import { Line, Lines } from '../security/Line'
import { signedInWords } from '../security/signedInWords'
import type { AccountPage } from './documents'

/**
 * Where somebody else is signed in, so that an administrator can end their sessions. IP addresses are not shown. Your
 * own sessions are on the page "Signing in".
 */
export function AccountSessions({ account }: { account: AccountPage }) {
  const mayDo = useMay()
  const viewer = useViewer()
  const attempt = useAttempt()
  const isOwn = account.id === viewer.account?.id
  if (!account.sessions || isOwn || !mayDo('read', 'Session', 'browser', { account: account.id })) return null
  const mayEnd = mayDo('update', 'Session', 'expiresAt', { account: account.id })
  const open = account.sessions.filter(({ expiresAt }) => expiresAt !== null && new Date(expiresAt) > new Date())
  const end = (id: string) =>
    void attempt(() => ask(EndSessionDocument, { input: { id } }), 'That browser is signed out')
  const endAll = () =>
    void attempt(
      () => ask(EndOtherSessionsDocument, { input: { account: account.id } }),
      `${account.displayName ?? 'The account'} is signed out everywhere`,
    )
  return (
    <Section
      title="Signed in"
      count={open.length}
      flush={open.length > 0}
      actions={mayEnd && open.length > 1 && <Button onClick={endAll}>Sign out everywhere</Button>}
    >
      {open.length === 0 ? (
        'In no browser.'
      ) : (
        <Lines>
          {open.map(({ id, browser, createdAt, updatedAt, signedInBy }) => (
            <Line
              key={id}
              icon={/iPhone|iPad|Android/.test(browser ?? '') ? PhoneIphoneOutlined : ComputerOutlined}
              title={browser ?? 'A browser'}
              actions={
                mayEnd && (
                  <Button onClick={() => end(id)} aria-label={`Sign out ${browser ?? 'this browser'}`}>
                    Sign out
                  </Button>
                )
              }
            >
              {signedInWords(signedInBy)} {createdAt && <MomentText value={createdAt} withTime />}
              {updatedAt && updatedAt !== createdAt && (
                <>
                  {' '}
                  · renewed <MomentText value={updatedAt} withTime />
                </>
              )}
            </Line>
          ))}
        </Lines>
      )}
    </Section>
  )
}
