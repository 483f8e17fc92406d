import { Alert, Box, Rating, Typography } from '@mui/material'
import { useRef } from 'react'
import { faultText } from '../data/fault'
import type { RatingsPageFragment } from '../generated/graphql'
import { Section } from '../pages/Section'
import { ShowMore } from '../pages/ShowMore'
import { monthText } from '../words/dates'
import { useRatings } from './useRatings'

type OneRating = RatingsPageFragment['edges'][number]['node']

/** How askers rated the answers of the viewer's directorates, the newest month on top. Nothing says who they were. */
export function RatingsSection({ newest }: { newest: RatingsPageFragment }) {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useRatings(newest)
  const list = useRef<HTMLDivElement>(null)
  const ratings = data.pages.flatMap(({ edges }) => edges.map(({ node }) => node))
  const showMore = () => {
    // The button goes once it has shown all: the keyboard goes on from the text.
    list.current?.focus({ preventScroll: true })
    void fetchNextPage()
  }
  return (
    <Section title="What askers said" flush>
      <Box sx={{ px: 2, py: 1.5, color: 'text.secondary' }}>
        {ratings.length === 0 && 'Nobody has rated an answer of your directorates yet. '}
        Ratings are shown without names, once their month is over.
      </Box>
      <Box ref={list} tabIndex={-1} sx={{ outline: 0 }}>
        {monthsOf(ratings).map((month) => (
          <Month key={month} month={month} ratings={ratings.filter((rating) => rating.month === month)} />
        ))}
      </Box>
      {error && <Alert severity="error">{faultText(error)}</Alert>}
      {hasNextPage && <ShowMore loading={isFetchingNextPage} onPress={showMore} />}
    </Section>
  )
}

const monthsOf = (ratings: readonly OneRating[]): string[] => [...new Set(ratings.map(({ month }) => month ?? ''))]

function Month({ month, ratings }: { month: string; ratings: readonly OneRating[] }) {
  const name = monthText(month)
  return (
    <Box sx={{ px: 2, pt: 1, pb: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
        {name}
      </Typography>
      <Box component="ul" aria-label={name} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {ratings.map((rating) => (
          <RatingRow key={rating.id} rating={rating} />
        ))}
      </Box>
    </Box>
  )
}

const RatingRow = ({ rating: { satisfaction, remark } }: { rating: OneRating }) => (
  <Box
    component="li"
    sx={{
      display: 'grid',
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '150px minmax(0, 1fr)' },
      columnGap: 2,
      alignItems: 'center',
      py: 0.5,
    }}
  >
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, whiteSpace: 'nowrap' }}>
      <Rating value={satisfaction} readOnly size="small" aria-hidden />
      {satisfaction} of 5
    </Box>
    <Box sx={{ overflowWrap: 'anywhere', ...(remark === null ? { color: 'text.secondary' } : {}) }}>
      {remark ?? 'No remark'}
    </Box>
  </Box>
)
