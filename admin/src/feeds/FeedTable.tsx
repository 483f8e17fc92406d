import { Box, Button, Chip, TableBody, TableCell, TableRow, Typography } from '@mui/material'
import { SmallTable } from '../pages/SmallTable'
import { DateText, MomentText } from '../words/DateText'
import type { Feed } from './useFeeds'

type FeedTableProps = {
  feeds: readonly Feed[]
  /** Whose own feeds can be given another address. */
  ownerId: string | undefined
  onRenew: (feed: Feed) => void
  onRevoke: (feed: Feed) => void
}

/** Feeds, what they hold, and when a calendar last fetched them. */
export function FeedTable({ feeds, ownerId, onRenew, onRevoke }: FeedTableProps) {
  const owners = feeds.some(({ account }) => account?.id !== ownerId)
  return (
    <SmallTable label="Calendar feeds" columns={['Feed', ...(owners ? ['Whose'] : []), 'Holds', 'Last fetched', '']}>
      <TableBody>
        {feeds.map((feed) => (
          <TableRow key={feed.id}>
            <TableCell>
              <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
                {feed.name}
              </Typography>
              <Made feed={feed} />
            </TableCell>
            {owners && <TableCell>{feed.account?.displayName}</TableCell>}
            <TableCell>
              {holds(feed, ownerId)}
              <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                {feed.details ? 'with summary, place and people' : 'kind and organisations only'}
              </Typography>
            </TableCell>
            <TableCell>
              {feed.lastFetchedOn ? (
                <DateText value={feed.lastFetchedOn} />
              ) : (
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  Never
                </Box>
              )}
            </TableCell>
            <TableCell align="right">
              {feed.revokedAt ? (
                <Chip label={<Revoked at={feed.revokedAt} />} />
              ) : (
                <>
                  {feed.account?.id === ownerId && (
                    <Button onClick={() => onRenew(feed)} aria-label={`New address for ${feed.name ?? 'this feed'}`}>
                      New address
                    </Button>
                  )}
                  <Button
                    color="error"
                    onClick={() => onRevoke(feed)}
                    aria-label={`Revoke ${feed.name ?? 'this feed'}`}
                  >
                    Revoke
                  </Button>
                </>
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </SmallTable>
  )
}

const Made = ({ feed: { createdAt, renewedAt } }: { feed: Feed }) => (
  <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
    made {createdAt && <MomentText value={createdAt} />}
    {renewedAt && (
      <>
        , new address <MomentText value={renewedAt} />
      </>
    )}
  </Typography>
)

const Revoked = ({ at }: { at: string }) => (
  <>
    Revoked <MomentText value={at} />
  </>
)

function holds({ directorate, account }: Feed, ownerId: string | undefined): string {
  if (directorate) return `Engagements of ${directorate.name ?? 'a directorate'}`
  return account?.id === ownerId ? 'Your own engagements' : 'Their own engagements'
}
