import { Box, Link as MuiLink } from '@mui/material'
import { Fragment, useState } from 'react'
import { useListContext } from 'react-admin'
import { Link } from 'react-router'
import type { LedgerRowFragment } from '../generated/graphql'
import { shortId } from '../words/shortId'
import { type Openable, useOpenable } from './useOpenable'

/** The names of this many are read as well. */
const NAMED = 3
const SHOWN_AT_FIRST = 1

/**
 * Whom a record is about, by id: the ledger holds no names. Pressing an id shows only what was about the same subject.
 * If the viewer may open the subject's record, its name links there. One is shown on the record's line, the others on
 * request.
 */
export function Subjects({ ids }: { ids: readonly string[] }) {
  const list = useListContext<LedgerRowFragment>()
  const [all, setAll] = useState(false)
  const openable = useOpenable((list.data ?? []).flatMap(({ subjects }) => (subjects ?? []).slice(0, NAMED)))
  const only = (subject: string) => list.setFilters({ ...(list.filterValues as object), subject })
  // The subject that the list was narrowed to comes first.
  const asked = (list.filterValues as { subject?: string }).subject
  const ordered = [...ids].sort((a, b) => Number(b === asked) - Number(a === asked))
  const rest = ids.length - SHOWN_AT_FIRST
  return (
    <Box
      component="span"
      sx={{
        display: 'flex',
        flexWrap: { xs: 'wrap', sm: all ? 'wrap' : 'nowrap' },
        columnGap: 1,
        '& > *': { flexShrink: 0 },
      }}
    >
      {ordered.slice(0, all ? ids.length : SHOWN_AT_FIRST).map((id) => (
        <Fragment key={id}>
          <MuiLink
            component="button"
            type="button"
            title={`Only what was about ${id}`}
            onClick={() => only(id)}
            sx={{ fontSize: 'inherit', lineHeight: '24px', fontFamily: 'ui-monospace, monospace' }}
          >
            {shortId(id)}
          </MuiLink>
          <ToRecord record={openable.get(id)} />
        </Fragment>
      ))}
      {rest > 0 && (
        <MuiLink
          component="button"
          type="button"
          aria-expanded={all}
          aria-label={all ? 'Fewer' : `and ${rest} more`}
          onClick={() => setAll(!all)}
          sx={{ fontSize: 'inherit', lineHeight: '24px', color: 'text.secondary' }}
        >
          {all ? 'Fewer' : `+${rest}`}
        </MuiLink>
      )}
    </Box>
  )
}

const ToRecord = ({ record }: { record: Openable | undefined }) =>
  record && (
    <MuiLink
      component={Link}
      to={record.to}
      title={record.name}
      sx={{ lineHeight: '24px', '&&': { flexShrink: 1, minWidth: 0 } }}
    >
      {record.name || 'Open the record'}
    </MuiLink>
  )
