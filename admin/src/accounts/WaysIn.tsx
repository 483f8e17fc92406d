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
  'For somebody who has lost their phone and recovery codes. Their app, recovery codes and passkeys stop working, and every ' +
  'browser is signed out. Make sure that it is really they who ask: until new ones are set up, the password alone ' +
  'is enough.'
const UNLINK =
  'For somebody whose force account was created again. The next person who comes from the force’s sign-in service with ' +
  'this e-mail address is linked to this account. Browsers that are signed in stay signed in.'

/**
 * Resets how somebody signs in: after they have lost their phone, or when the force's provider has created their
 * identity again.
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
              said="The second factors are reset; new ones are set up at the next sign-in"
              change={() => ask(ResetSecondFactorsDocument, { input })}
              explanation={RESET}
            />
          }
        >
          Only the owner sees the app, recovery codes and passkeys
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
