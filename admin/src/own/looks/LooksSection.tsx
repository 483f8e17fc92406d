import { Box, Typography } from '@mui/material'
import { ask } from '../../data/ask'
import { type LookLineFragment, type LooksPageFragment, MoreLooksDocument } from '../../generated/graphql'
import { Section } from '../../pages/Section'
import { DateText } from '../../words/DateText'
import { lookWords } from './lookWords'
import { MoreList } from './MoreList'
import { useMore } from './useMore'

/** Looks by day, the newest on top. */
export function LooksSection({ newest }: { newest: LooksPageFragment }) {
  const { nodes, ...more } = useMore(
    'looks',
    newest,
    async (after, signal) => (await ask(MoreLooksDocument, { after }, { signal })).looks,
  )
  return (
    <Section title="Looks, day by day" flush>
      {nodes.length === 0 && <Box sx={{ px: 2, py: 1.5, color: 'text.secondary' }}>There is nothing to show yet.</Box>}
      <MoreList of="looks" {...more}>
        {daysOf(nodes).map((day) => (
          <Day key={day} day={day} looks={nodes.filter((look) => look.day === day)} />
        ))}
      </MoreList>
    </Section>
  )
}

const daysOf = (looks: readonly LookLineFragment[]): string[] => [...new Set(looks.flatMap(({ day }) => day ?? []))]

const Day = ({ day, looks }: { day: string; looks: readonly LookLineFragment[] }) => (
  <Box sx={{ px: 2, pt: 1, pb: 1.5, borderTop: 1, borderColor: 'divider' }}>
    <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
      <DateText value={day} />
    </Typography>
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
      {looks.map((look) => (
        <Box component="li" key={look.id} sx={{ overflowWrap: 'anywhere' }}>
          {lookWords(look)}
        </Box>
      ))}
    </Box>
  </Box>
)
