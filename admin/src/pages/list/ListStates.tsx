import InboxOutlined from '@mui/icons-material/InboxOutlined'
import SearchOffOutlined from '@mui/icons-material/SearchOffOutlined'
import { Box, Button, Skeleton } from '@mui/material'
import type { ReactNode } from 'react'
import { type RaRecord, useListContext } from 'react-admin'
import { ErrorState } from '../ErrorState'
import { Notice } from '../Notice'

/** Says that a list is loading, has failed, is empty or has found nothing; otherwise shows it. */
export function ListStates({
  empty,
  children,
}: {
  empty: { title: string; text: ReactNode; action?: ReactNode }
  children: ReactNode
}) {
  const { isPending, error, refetch, total, setFilters, ...list } = useListContext<RaRecord, Error>()
  const filterValues = list.filterValues as Readonly<Record<string, unknown>>
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (isPending) {
    return (
      <Box role="status" aria-label="Loading the list" sx={{ p: 1.5 }}>
        {Array.from({ length: 8 }, (_, row) => (
          <Skeleton key={row} height={34} />
        ))}
      </Box>
    )
  }
  if (total !== 0) return children
  if (Object.keys(filterValues).length === 0)
    return (
      <Notice icon={InboxOutlined} title={empty.title} action={empty.action}>
        {empty.text}
      </Notice>
    )
  return (
    <Notice
      icon={SearchOffOutlined}
      title="Nothing fits"
      action={
        <Button variant="outlined" onClick={() => setFilters({}, [])}>
          Clear all filters
        </Button>
      }
    >
      No record that you may see fits these filters. A filter on a value that is withheld from you never fits.
    </Notice>
  )
}
