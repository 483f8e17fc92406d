import ComputerOutlined from '@mui/icons-material/ComputerOutlined'
import PhoneIphoneOutlined from '@mui/icons-material/PhoneIphoneOutlined'
import { Button, Chip } from '@mui/material'
import { ask } from '../data/ask'
import { EndOtherSessionsDocument, EndSessionDocument } from '../generated/graphql'
import { MomentText } from '../words/DateText'
import { Section } from '../pages/Section'
import { Line, Lines } from './Line'
import { signedInWords } from './signedInWords'
import type { Security } from './useSecurity'

/** An IPv6 address in its short form; the server keeps only its network. */
const addressText = (address: string): string =>
  address.includes(':') ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address

type Run = (work: () => Promise<unknown>, said?: string) => Promise<void>

/** Where the viewer is signed in now. */
export function SessionsSection({
  sessions,
  current,
  run,
}: {
  sessions: Security['sessions']
  current: string | undefined
  run: Run
}) {
  const ordered = sessions.toSorted(
    (a, b) =>
      Number(b.id === current) - Number(a.id === current) || (b.updatedAt ?? '').localeCompare(a.updatedAt ?? ''),
  )
  const end = (id: string) => void run(() => ask(EndSessionDocument, { input: { id } }), 'That browser is signed out')
  const endOthers = () =>
    void run(() => ask(EndOtherSessionsDocument, { input: {} }), 'All other browsers are signed out')
  return (
    <Section
      title="Where you are signed in"
      count={sessions.length}
      flush
      actions={sessions.length > 1 && <Button onClick={endOthers}>Sign out all others</Button>}
    >
      <Lines>
        {ordered.map(({ id, browser, ipAddress, createdAt, updatedAt, signedInBy }) => (
          <Line
            key={id}
            icon={/iPhone|iPad|Android/.test(browser ?? '') ? PhoneIphoneOutlined : ComputerOutlined}
            title={browser ?? 'A browser'}
            badge={id === current && <Chip label="This browser" color="primary" variant="outlined" />}
            actions={
              id !== current && (
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
            {ipAddress && <> · from {addressText(ipAddress)}</>}
          </Line>
        ))}
      </Lines>
    </Section>
  )
}
