import SearchOutlined from '@mui/icons-material/SearchOutlined'
import { Button, Card, InputAdornment, Skeleton, TextField, Typography } from '@mui/material'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLocation, useNavigationType, useSearchParams } from 'react-router'
import { ask } from '../data/ask'
import { SearchPageDocument } from '../generated/graphql'
import { ErrorState } from '../pages/ErrorState'
import { Notice } from '../pages/Notice'
import { PageHeader } from '../pages/PageHeader'
import { useSettled } from '../pages/useSettled'
import { Hits } from './Hits'

const PAGE_SIZE = 25

/** One search over organisations, people and premises, with why each was found. */
export default function SearchPage() {
  const [typed, type] = useTyped()
  const text = useSettled(typed.trim(), 250)
  const found = useInfiniteQuery({
    queryKey: ['search', text],
    queryFn: async ({ pageParam, signal }) =>
      (await ask(SearchPageDocument, { text, first: PAGE_SIZE, after: pageParam }, { signal })).search,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    enabled: text !== '',
    gcTime: 0,
  })
  const hits = found.data?.pages.flatMap(({ edges }) => edges) ?? []
  return (
    <>
      <PageHeader
        title="Search"
        subtitle="Names, addresses, postcodes, UPRNs, telephone numbers and e-mails, of what you may see. Spellings that are near are found as well."
      />
      <TextField
        fullWidth
        autoFocus
        type="search"
        label="Search the register"
        value={typed}
        onChange={(event) => type(event.target.value)}
        sx={{ mb: 2, maxWidth: 640 }}
        slotProps={{
          htmlInput: { maxLength: 200, autoComplete: 'off', spellCheck: false },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchOutlined fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
      />
      <Typography role="status" variant="body2" sx={{ color: 'text.secondary', mb: 1, minHeight: 20 }}>
        {text !== '' && found.isSuccess && countText(hits.length, found.hasNextPage)}
      </Typography>
      <Results state={stateOf(text, found)} error={found.error} onRetry={() => void found.refetch()}>
        <Hits hits={hits} sought={text} />
        {found.hasNextPage && (
          <Button
            variant="outlined"
            sx={{ mt: 2 }}
            disabled={found.isFetchingNextPage}
            onClick={() => void found.fetchNextPage()}
          >
            Show more
          </Button>
        )}
      </Results>
    </>
  )
}

type ResultState = 'unasked' | 'pending' | 'failed' | 'found'

function stateOf(text: string, { isError, isPending }: { isError: boolean; isPending: boolean }): ResultState {
  if (text === '') return 'unasked'
  if (isError) return 'failed'
  return isPending ? 'pending' : 'found'
}

function countText(count: number, hasMore: boolean): string {
  if (count === 0) return ''
  return `${count}${hasMore ? ' or more' : ''} found${count > 1 ? ', best first' : ''}`
}

/** The text of the field, also in the address as `q`: back, reload and a copied link show the same search. */
function useTyped(): [string, (text: string) => void] {
  const [address, setAddress] = useSearchParams()
  const { key } = useLocation()
  const how = useNavigationType()
  const inAddress = address.get('q') ?? ''
  const [typed, setTyped] = useState(inAddress)
  const [shown, setShown] = useState(key)
  if (key !== shown) {
    setShown(key)
    // Typing replaces the history entry; only going to another entry sets the field.
    if (how !== 'REPLACE') setTyped(inAddress)
  }
  const type = (text: string) => {
    setTyped(text)
    setAddress(text.trim() === '' ? {} : { q: text.trim() }, { replace: true })
  }
  return [typed, type]
}

function Results({
  state,
  error,
  onRetry,
  children,
}: {
  state: ResultState
  error: unknown
  onRetry: () => void
  children: ReactNode
}) {
  switch (state) {
    case 'unasked':
      return (
        <Card>
          <Notice icon={SearchOutlined} title="Type a few letters">
            Accents, apostrophes and the order of words do not matter. Of one or two letters, whole words and beginnings
            are found; from three on, parts and near spellings as well. A telephone number is found however it is
            written, and by its last four digits.
          </Notice>
        </Card>
      )
    case 'pending':
      return (
        <Card role="status" aria-label="Searching" sx={{ p: 2 }}>
          {Array.from({ length: 5 }, (_, row) => (
            <Skeleton key={row} height={48} />
          ))}
        </Card>
      )
    case 'failed':
      return (
        <Card>
          <ErrorState error={error} onRetry={onRetry} />
        </Card>
      )
    case 'found':
      return children
  }
}
