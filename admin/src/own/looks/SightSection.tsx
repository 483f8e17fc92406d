import { Box, Typography } from '@mui/material'
import type { WhoLookedQuery } from '../../generated/graphql'
import { Section } from '../../pages/Section'
import { sentence } from './lookWords'
import { sightByPart, type SeenBy } from './sightByPart'

/** What the police hold about the organisation, and which offices may read it, as the rules are today. */
export const SightSection = ({ sight }: { sight: WhoLookedQuery['whoMaySee'] }) => (
  <Section title="Who may see what">
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {sightByPart(sight).map(({ what, seenBy }) => (
        <div key={what}>
          <Typography variant="h3" component="h3">
            {sentence(what)}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {seenBy.map((by) => (
              <li key={by.office}>{seenByWords(by)}</li>
            ))}
          </Box>
        </div>
      ))}
    </Box>
  </Section>
)

const seenByWords = ({ office, only }: SeenBy): string =>
  only === null ? sentence(office) : `${sentence(office)}: only ${only}`
