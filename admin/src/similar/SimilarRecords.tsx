import { Alert, Box, Link as MuiLink } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useRecordContext } from 'react-admin'
import { useSettled } from '../pages/useSettled'

/** A record that is called nearly so, and where it is shown. */
export type Similar = { id: string; name: string; detail: string; to: string }

/** Says, while a name is typed, which records are called nearly so already; nothing where there are none. */
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
  // A name that nobody has touched was settled before.
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
    // Always there, so that what comes into it is read out; while it is empty, the form has no gap for it.
    <Box role="status" sx={{ '&:empty': { position: 'absolute' } }}>
      {others.length > 0 && (
        <Alert severity="info" sx={{ alignItems: 'flex-start' }}>
          {others.length === 1 ? `There is ${what} of nearly this name:` : 'There are others of nearly this name:'}
          <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2 }}>
            {others.map(({ id, name: other, detail, to }) => (
              <li key={id}>
                {/* In a tab of its own: what was typed here stays. */}
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
