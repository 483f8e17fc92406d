import BadgeOutlined from '@mui/icons-material/BadgeOutlined'
import PhonelinkLockOutlined from '@mui/icons-material/PhonelinkLockOutlined'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { ResetSecondFactorsDocument, UnlinkSingleSignOnDocument } from '../generated/graphql'
import { MomentText } from '../words/DateText'
import { Section } from '../pages/Section'
import { Line, Lines } from '../security/Line'
import { ConfirmedButton } from './ConfirmedButton'
import type { AccountPage } from './documents'

const RESET =
  'For somebody who has lost phone and recovery codes. App, recovery codes and passkeys stop working, and every ' +
  'browser is signed out. Be sure that it is they who ask: until new ones are set up, the password alone lets ' +
  'somebody in.'
const UNLINK =
  'For somebody whose force account was made again. The next person who comes from the force’s sign-in service with ' +
  'this e-mail address is linked again. Browsers that are signed in stay so.'

/**
 * How somebody proves who they are, where they have to start again: lost phones, and identities that the force's
 * provider has made again.
 */
export function WaysIn({ account }: { account: AccountPage }) {
  const mayDo = useMay()
  if (account.archivedAt || !mayDo('update', 'Account', 'ssoLinkedAt', account)) return null
  const name = account.displayName ?? 'this account'
  const input = { id: account.id, version: account.version ?? 0 }
  return (
    <Section title="Ways of signing in" flush>
      <Lines>
        <Line
          icon={PhonelinkLockOutlined}
          title="Second factors"
          actions={
            <ConfirmedButton
              label="Reset"
              title={`Reset the second factors of ${name}?`}
              said="The second factors are gone; new ones are set up at the next sign-in"
              change={() => ask(ResetSecondFactorsDocument, { input })}
              explanation={RESET}
            />
          }
        >
          App, recovery codes and passkeys are seen by their owner alone
        </Line>
        {account.ssoLinkedAt && (
          <Line
            icon={BadgeOutlined}
            title="Force account"
            actions={
              <ConfirmedButton
                label="Unlink"
                title={`Unlink the force account of ${name}?`}
                said="The force account is unlinked"
                change={() => ask(UnlinkSingleSignOnDocument, { input })}
                explanation={UNLINK}
              />
            }
          >
            Linked <MomentText value={account.ssoLinkedAt} withTime />
          </Line>
        )}
      </Lines>
    </Section>
  )
}
