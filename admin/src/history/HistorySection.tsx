import { Box, Button } from '@mui/material'
import { useState } from 'react'
import { useRecordContext } from 'react-admin'
import { useMay } from '../access/ViewerContext'
import type { GovernedName } from '../data/resource'
import { numberText } from '../words/dates'
import { ErrorState } from '../pages/ErrorState'
import { PageLoading } from '../pages/PageLoading'
import { Section } from '../pages/Section'
import { changesOf } from './changes.ts'
import { HistoryChange } from './HistoryChange'
import { useHistory } from './useHistory'

/**
 * Who changed what on the record of this page, and when. It is read only when it is opened, because the ledger records
 * each look at a history.
 */
export function HistorySection({ type }: { type: GovernedName }) {
  const mayDo = useMay()
  const record = useRecordContext()
  const [opened, setOpened] = useState(false)
  if (!record || !mayDo('read', 'HistoryEntry')) return null
  return (
    <Section
      title="Change history"
      flush
      actions={
        <Button className="no-print" size="small" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {opened ? 'Hide' : 'Show'}
        </Button>
      }
    >
      {opened && <Changes type={type} id={String(record.id)} />}
    </Section>
  )
}

function Changes({ type, id }: { type: GovernedName; id: string }) {
  const { data, error, isPending, refetch } = useHistory(id, true)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (isPending) return <PageLoading />
  if (data.entries.length === 0) return <Box sx={{ px: 2, py: 1.5 }}>No change that you may see is recorded.</Box>
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {changesOf(data.entries).map((change) => (
          <HistoryChange key={`${change.version} ${change.at}`} type={type} change={change} names={data.names} />
        ))}
      </Box>
      {data.total > data.entries.length && (
        <Box sx={{ px: 2, py: 1, color: 'text.secondary' }}>
          The newest {numberText(data.entries.length)} of {numberText(data.total)} are shown.
        </Box>
      )}
    </>
  )
}
