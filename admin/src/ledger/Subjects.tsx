import { Box, Link as MuiLink } from '@mui/material'
import { Fragment } from 'react'
import { useListContext } from 'react-admin'
import { Link } from 'react-router'
import type { LedgerRowFragment } from '../generated/graphql'
import { shortId } from '../parts/shortId'
import { type Openable, useOpenable } from './useOpenable'

const MOST = 3

/**
 * Whom a record is about, by id: the ledger holds no names. One press shows only what was about the same; of those whose record the viewer may open, the
 * name leads there.
 */
export function Subjects({ ids }: { ids: readonly string[] }) {
  const list = useListContext<LedgerRowFragment>()
  const openable = useOpenable((list.data ?? []).flatMap(({ subjects }) => (subjects ?? []).slice(0, MOST)))
  const only = (subject: string) => list.setFilters({ ...(list.filterValues as object), subject })
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 1 }}>
      {ids.slice(0, MOST).map((id) => (
        <Fragment key={id}>
          <MuiLink component="button" type="button" title={`Only what was about ${id}`} onClick={() => only(id)} sx={{ fontSize: 'inherit', lineHeight: '24px', fontFamily: 'ui-monospace, monospace' }}>
            {shortId(id)}
          </MuiLink>
          <ToRecord record={openable.get(id)} />
        </Fragment>
      ))}
      {ids.length > MOST && <Box component="span" title={ids.slice(MOST).join(', ')} sx={{ lineHeight: '24px' }}>and {ids.length - MOST} more</Box>}
    </Box>
  )
}

const ToRecord = ({ record }: { record: Openable | undefined }) =>
  record && (
    <MuiLink component={Link} to={record.to} sx={{ lineHeight: '24px' }}>
      {record.name || 'Open the record'}
    </MuiLink>
  )
