import { Alert, Box, Link as MuiLink } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useRecordContext } from 'react-admin'
import { useSettled } from '../pages/useSettled'

/** A record of nearly the same name, and its page. */
export type Similar = { id: string; name: string; detail: string; to: string }

/** While a name is typed, lists records of nearly the same name; nothing if there are none. */
export function SimilarRecords({
  name,
  what,
  find,
}: {
  name: string
  what: string
  find: (name: string, signal: AbortSignal) => Promise<readonly Similar[]>
}) {
  const own = useRecordContext()?.id
  // A name that nobody has changed needs no warning.
  const [before] = useState(name.trim())
  const typed = useSettled(name.trim(), 400)
  const asks = typed !== before && typed !== ''
  const { data = [] } = useQuery({
    queryKey: ['similar', what, typed],
    queryFn: ({ signal }) => find(typed, signal),
    enabled: asks,
    gcTime: 0,
  })
  const others = asks ? data.filter(({ id }) => id !== own) : []
  return (
    // Always in the page, so that screen readers announce what appears in it; while empty, it takes no space.
    <Box role="status" sx={{ '&:empty': { position: 'absolute' } }}>
      {others.length > 0 && (
        <Alert severity="info" sx={{ alignItems: 'flex-start' }}>
          {others.length === 1 ? `There is ${what} of nearly this name:` : 'There are others of nearly this name:'}
          <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2 }}>
            {others.map(({ id, name: other, detail, to }) => (
              <li key={id}>
                {/* In another tab, so that what was typed here stays. */}
                <MuiLink href={to} target="_blank" rel="noreferrer" sx={{ fontWeight: 600 }}>
                  {other}
                </MuiLink>
                {detail && `, ${detail}`}
              </li>
            ))}
          </Box>
        </Alert>
      )}
    </Box>
  )
}
