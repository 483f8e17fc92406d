import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { AccountState } from '../accounts/AccountState'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { withFavourites } from '../favourites/useFavourites'
import { OfficeWorkDocument } from '../generated/graphql'
import { dateText, dayOf, today } from '../words/dates'
import { MomentText } from '../words/DateText'
import { failureWords } from '../words/mailFailure'
import { Asked } from './Asked'
import { Columns } from './Columns'
import { listAddress } from '../pages/list/listAddress.ts'
import { WorkList } from './WorkList'

const DAYS_AHEAD = 30
const DAY_MS = 86_400_000

/**
 * What an administrator checks so that the right people can sign in and nobody else, and what was changed last.
 * `children` stand below it.
 */
export function OfficeWork({ children }: { children: ReactNode }) {
  const client = useQueryClient()
  const mayDo = useMay()
  const [now] = useState(() => new Date())
  const soon = new Date(now.getTime() + DAYS_AHEAD * DAY_MS)
  const variables = {
    today: today(now),
    soonDay: today(soon),
    now: now.toISOString(),
    soon: soon.toISOString(),
    withMail: mayDo('read', 'OutboxMail'),
  }
  return (
    <Asked
      name="office"
      ask={async (signal) => withFavourites(client, await ask(OfficeWorkDocument, variables, { signal }))}
    >
      {({ invited, suspended, mails, keys, terms, workingCalendars, changed }) => (
        <>
          <Columns>
            <WorkList
              title="Invitations not accepted yet"
              total={invited.totalCount}
              items={invited.edges.map(({ node }) => ({
                id: node.id,
                to: `/accounts/${node.id}/show`,
                name: node.displayName,
                detail: (
                  <>
                    <AccountState account={node} /> {node.invitationExpiresAt && dayOf(node.invitationExpiresAt)}
                  </>
                ),
              }))}
              all={listAddress('/accounts', { state: 'INVITED' })}
              none="Everybody who was invited has accepted."
            />
            {mails && (
              <WorkList
                title="Mails that could not be delivered"
                total={mails.totalCount}
                items={mails.edges.map(({ node: { id, recipient, subject, failure } }) => ({
                  id,
                  to: '/outbox',
                  name: `${recipient ?? ''}: ${subject ?? ''}`,
                  detail: failureWords(failure),
                }))}
                all="/outbox"
                none="No mail of the last 30 days was given up."
              />
            )}
            <WorkList
              title={`API keys that end within ${DAYS_AHEAD} days`}
              total={keys.totalCount}
              items={keys.edges.map(({ node: { id, name, account, expiresAt } }) => ({
                id,
                to: '/api-keys',
                name: [name, account?.displayName].filter(Boolean).join(', '),
                detail: expiresAt && dayOf(expiresAt),
              }))}
              all="/api-keys"
              none={`No key ends within ${DAYS_AHEAD} days.`}
            />
            <WorkList
              title={`SPOCs whose term ends within ${DAYS_AHEAD} days`}
              total={terms.totalCount}
              items={terms.edges.map(({ node: { id, account, directorate, endsOn } }) => ({
                id,
                to: `/accounts/${account?.id ?? ''}/show`,
                name: [account?.displayName, directorate?.name].filter(Boolean).join(', '),
                detail: endsOn && dateText(endsOn),
              }))}
              all="/spocs"
              none={`No term ends within ${DAYS_AHEAD} days.`}
            />
            {workingCalendars.edges
              .filter(({ node }) => node.closedDaysEnding)
              .map(({ node: { id, closedDaysUntil } }) => (
                <WorkList
                  key={id}
                  title="Closed days that end"
                  items={[
                    {
                      id,
                      to: '/working-time',
                      name: 'Import the next bank holidays',
                      detail: closedDaysUntil === null ? 'None is known' : `Known until ${dateText(closedDaysUntil)}`,
                    },
                  ]}
                  none=""
                />
              ))}
            <WorkList
              title="Suspended accounts"
              total={suspended.totalCount}
              items={suspended.edges.map(({ node: { id, displayName, suspendedAt } }) => ({
                id,
                to: `/accounts/${id}/show`,
                name: displayName,
                detail: suspendedAt && `Since ${dayOf(suspendedAt)}`,
              }))}
              all={listAddress('/accounts', { state: 'SUSPENDED' })}
              none="Nobody is suspended."
            />
            <WorkList
              title="Accounts changed lately"
              hideCount
              total={changed.totalCount}
              items={changed.edges.map(({ node: { id, displayName, updatedAt } }) => ({
                id,
                to: `/accounts/${id}/show`,
                name: displayName,
                detail: updatedAt && <MomentText value={updatedAt} />,
              }))}
              all="/accounts?sort=updatedAt&order=DESC"
              none="There are no accounts."
            />
          </Columns>
          {children}
        </>
      )}
    </Asked>
  )
}
