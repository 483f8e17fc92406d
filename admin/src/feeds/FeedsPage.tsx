import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined'
import { Box, Button, Card } from '@mui/material'
import { useState } from 'react'
import { Confirm } from 'react-admin'
import { useMay, useViewer } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { RenewCalendarFeedDocument, RevokeCalendarFeedDocument } from '../generated/graphql'
import { TitledDialog } from '../pages/dialogs/TitledDialog'
import { ErrorState } from '../pages/ErrorState'
import { Notice } from '../pages/Notice'
import { PageHeader } from '../pages/PageHeader'
import { PageLoading } from '../pages/PageLoading'
import { useAttempt } from '../pages/useChange'
import { checkFresh } from '../security/checkFresh'
import { useProven } from '../security/useProven'
import { FeedTable } from './FeedTable'
import { NewAddress } from './NewAddress'
import { NewFeedForm } from './NewFeedForm'
import { type Feed, useFeeds, useReloadFeeds } from './useFeeds'

/** What stands in the dialog: the form of a new feed, or an address that is shown once. */
type Open = 'form' | { address: string } | null

/** Calendar feeds: addresses from which the viewer's own calendar fetches engagements. */
export default function FeedsPage() {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useFeeds()
  const mayDo = useMay()
  const { account } = useViewer()
  const reload = useReloadFeeds()
  const attempt = useAttempt()
  const { run, dialog } = useProven(account?.email ?? '')
  const [open, setOpen] = useState<Open>(null)
  const [asked, setAsked] = useState<{ what: 'renew' | 'revoke'; feed: Feed } | null>(null)
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageLoading />

  const feeds = data.pages.flatMap(({ edges }) => edges.map(({ node }) => node))
  const inputOf = ({ id, version }: Feed) => ({ input: { id, version: version ?? 0 } })
  // A feed outlives the session, so an address takes a recent proof of who you are: an unlocked screen is not enough.
  const begin = () =>
    void run(async () => {
      await checkFresh(false)
      setOpen('form')
    })
  const renew = (feed: Feed) =>
    void run(async () => {
      await checkFresh(false)
      const { renewCalendarFeed } = await ask(RenewCalendarFeedDocument, inputOf(feed))
      setOpen({ address: renewCalendarFeed.address })
    })
  const revoke = async (feed: Feed) => {
    await attempt(() => ask(RevokeCalendarFeedDocument, inputOf(feed)), 'The feed is revoked')
    await reload()
  }
  const confirm = () => {
    setAsked(null)
    if (asked?.what === 'renew') renew(asked.feed)
    if (asked?.what === 'revoke') void revoke(asked.feed)
  }
  const closed = () => {
    setOpen(null)
    void reload()
  }
  const makeButton = mayDo('create', 'CalendarFeed') && (
    <Button variant="contained" onClick={begin}>
      New calendar feed
    </Button>
  )
  return (
    <>
      <PageHeader
        title="Calendar feeds"
        subtitle="Your own calendar shows engagements, as far as you may read them, and keeps them up to date."
        actions={feeds.length > 0 && makeButton}
      />
      <Card>
        {feeds.length === 0 ? (
          <Notice icon={CalendarMonthOutlined} title="No feeds yet" action={makeButton}>
            Outlook, Google Calendar and Apple’s calendars subscribe to an address that is made for you alone.
          </Notice>
        ) : (
          <FeedTable
            feeds={feeds}
            ownerId={account?.id}
            onRenew={(feed) => setAsked({ what: 'renew', feed })}
            onRevoke={(feed) => setAsked({ what: 'revoke', feed })}
          />
        )}
      </Card>
      {hasNextPage && (
        <Box sx={{ mt: 1.5, textAlign: 'center' }}>
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            Show more
          </Button>
        </Box>
      )}
      {dialog}
      {open !== null && (
        <TitledDialog title={open === 'form' ? 'New calendar feed' : 'Copy the address now'} onClose={closed}>
          {open === 'form' ? (
            <NewFeedForm onMade={(address) => setOpen({ address })} onCancel={closed} />
          ) : (
            <NewAddress address={open.address} onClose={closed} />
          )}
        </TitledDialog>
      )}
      <Confirm
        isOpen={asked !== null}
        title={`${asked?.what === 'renew' ? 'Give a new address to' : 'Revoke'} “${asked?.feed.name ?? ''}”?`}
        content="A calendar that has the present address gets nothing more from it. This cannot be undone."
        confirm={asked?.what === 'renew' ? 'New address' : 'Revoke'}
        confirmColor="warning"
        onConfirm={confirm}
        onClose={() => setAsked(null)}
      />
    </>
  )
}
