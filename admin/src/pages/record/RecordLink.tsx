import { Link as MuiLink } from '@mui/material'
import type { ReactNode } from 'react'
import { useCreatePath } from 'react-admin'
import { Link } from 'react-router'

type RecordLinkProps = {
  resource: string
  id: string | number
  type?: 'show' | 'edit'
  strong?: boolean
  children: ReactNode
}

/**
 * A link to a record's page: it can be copied, opened in another tab, and reached by the Tab key. It stops the click,
 * because the row around it may open something itself.
 */
export function RecordLink({ resource, id, type = 'show', strong = false, children }: RecordLinkProps) {
  const createPath = useCreatePath()
  return (
    <MuiLink
      component={Link}
      to={createPath({ resource, id, type })}
      onClick={(event) => event.stopPropagation()}
      sx={{ overflowWrap: 'anywhere', ...(strong ? { fontWeight: 600 } : {}) }}
    >
      {children}
    </MuiLink>
  )
}
