import { Box, Link as MuiLink } from '@mui/material'
import { Link } from 'react-router'
import type { GovernedName } from '../data/resource'
import { Section } from '../pages/Section'
import { changesOf } from './changes.ts'
import { HistoryChange } from './HistoryChange'
import type { HistoryLine } from './useHistory'

const NEWEST = 5

type RecentHistoryProps = {
  type: GovernedName
  title: string
  entries: readonly HistoryLine[]
  /** Of the records that their values speak of, by id. */
  names: ReadonlyMap<string, string>
  /** The page of the record itself. */
  page: string
}

/** The newest changes of a record that another page speaks of, and brings; nothing can be restored there. */
export const RecentHistory = ({ type, title, entries, names, page }: RecentHistoryProps) => (
  <Section title={title} flush>
    {entries.length === 0 && <Box sx={{ px: 2, py: 1.5 }}>No change that you may see is recorded.</Box>}
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {changesOf(entries)
        .slice(0, NEWEST)
        .map((change) => (
          <HistoryChange key={`${change.version} ${change.at}`} type={type} change={change} names={names} />
        ))}
    </Box>
    <Box sx={{ px: 2, py: 1, borderTop: 1, borderColor: 'divider' }}>
      <MuiLink component={Link} to={page} sx={{ fontWeight: 600 }}>
        Open the record
      </MuiLink>
    </Box>
  </Section>
)
