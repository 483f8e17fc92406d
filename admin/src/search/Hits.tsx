import { Box, Card, Link as MuiLink, Typography } from '@mui/material'
import { Link } from 'react-router'
import type { SearchPageQuery } from '../generated/graphql'
import { hitOf } from './hit'
import { Reasons } from './Reasons'
import { Sought } from './Sought'
import SearchOffOutlined from '@mui/icons-material/SearchOffOutlined'
import { Notice } from '../pages/Notice'

/** What was found, best first. */
export function Hits({ hits, sought }: { hits: SearchPageQuery['search']['edges']; sought: string }) {
  if (hits.length === 0) return <NothingFound />
  return (
    <Card component="ol" aria-label="Found" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {hits.map((edge) => {
        const { kind, icon: Icon, title, detail, to } = hitOf(edge)
        return (
          <Box
            component="li"
            key={edge.cursor}
            sx={{
              display: 'flex',
              gap: 1.5,
              px: 2,
              py: 1.25,
              borderBottom: 1,
              borderColor: 'divider',
              '&:last-child': { borderBottom: 0 },
            }}
          >
            <Icon aria-hidden sx={{ fontSize: 20, color: 'text.secondary', mt: 0.25 }} />
            <Box sx={{ minWidth: 0, flex: 1 }}>
              <MuiLink
                component={Link}
                to={to}
                sx={{ fontWeight: 600, fontSize: '0.875rem', overflowWrap: 'anywhere' }}
              >
                <Sought text={title} sought={sought} />
              </MuiLink>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {[kind, detail].filter(Boolean).join(' · ')}
              </Typography>
              <Reasons matched={edge.matched} title={title} sought={sought} />
            </Box>
          </Box>
        )
      })}
    </Card>
  )
}

const NothingFound = () => (
  <Card>
    <Notice icon={SearchOffOutlined} title="Nothing found">
      Nothing that you may see holds this. Try fewer letters, or another spelling.
    </Notice>
  </Card>
)
