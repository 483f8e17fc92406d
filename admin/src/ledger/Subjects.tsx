import { Box, Link as MuiLink } from '@mui/material'
import { useListContext } from 'react-admin'
import { shortId } from '../parts/shortId'

const MOST = 3

/** Whom a record is about, by id: the ledger holds no names. One press shows only what was about the same. */
export function Subjects({ ids }: { ids: readonly string[] }) {
  const list = useListContext()
  const only = (subject: string) => list.setFilters({ ...(list.filterValues as object), subject })
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 1 }}>
      {ids.slice(0, MOST).map((id) => (
        <MuiLink key={id} component="button" type="button" title={`Only what was about ${id}`} onClick={() => only(id)} sx={{ fontSize: 'inherit', lineHeight: '24px', fontFamily: 'ui-monospace, monospace' }}>
          {shortId(id)}
        </MuiLink>
      ))}
      {ids.length > MOST && <Box component="span" title={ids.slice(MOST).join(', ')} sx={{ lineHeight: '24px' }}>and {ids.length - MOST} more</Box>}
    </Box>
  )
}
