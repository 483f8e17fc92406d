import { Box, Link as MuiLink } from '@mui/material'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { numberText } from '../words/dates'
import { Section } from '../pages/Section'

type WorkItem = { id: string; to: string; name: ReactNode; detail?: ReactNode }

type WorkListProps = {
  title: string
  /** How many there are, if that is known. */
  total?: number
  /**
   * For a list of everything, newest first: its length says nothing about work to be done, so the heading leaves it
   * out.
   */
  hideCount?: boolean
  items: readonly WorkItem[]
  /** The list page that has all of it. */
  all?: string
  /** Another way to see the rest. */
  more?: ReactNode
  none: string
}

/** The first few items that wait to be done, and a link to all of them. */
export const WorkList = ({ title, total, hideCount = false, items, all, more, none }: WorkListProps) => (
  <Section title={title} count={hideCount ? undefined : total} flush={items.length > 0}>
    {items.length === 0 ? (
      none
    ) : (
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map(({ id, to, name, detail }) => (
          <Box
            component="li"
            key={id}
            sx={{
              px: 2,
              py: 0.75,
              display: 'flex',
              flexWrap: 'wrap',
              justifyContent: 'space-between',
              columnGap: 2,
              borderBottom: 1,
              borderColor: 'divider',
              '&:last-child': { borderBottom: 0 },
            }}
          >
            <MuiLink component={Link} to={to} sx={{ overflowWrap: 'anywhere', py: 0.25 }}>
              {name}
            </MuiLink>
            <Box component="span" sx={{ color: 'text.secondary', py: 0.25 }}>
              {detail}
            </Box>
          </Box>
        ))}
      </Box>
    )}
    {all && total !== undefined && total > items.length && (
      <Box sx={{ px: 2, py: 1, borderTop: 1, borderColor: 'divider' }}>
        <MuiLink component={Link} to={all} sx={{ fontWeight: 600 }}>
          Show all {numberText(total)}
        </MuiLink>
      </Box>
    )}
    {more && <Box sx={{ px: 1, py: 0.5, borderTop: 1, borderColor: 'divider' }}>{more}</Box>}
  </Section>
)
