import { Box, Card, CardActionArea } from '@mui/material'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import { menu } from '../layout/menuEntries'
import { Section } from '../parts/Section'

/** Where one may go from here: the menu's entries, large. */
export function Places() {
  const mayDo = useMay()
  const open = menu.map(({ heading, entries }) => ({ heading, entries: entries.filter(({ reads }) => reads === null || mayDo('read', reads)) })).filter(({ entries }) => entries.length > 0)
  if (open.length === 0) return <Section title="You are signed in">There is nothing for you to open here yet. What your account may see will be listed here.</Section>
  return open.map(({ heading, entries }) => (
    <Section key={heading} title={heading}>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(min(200px, 100%), 1fr))' }}>
        {entries.map(({ to, label, icon: Icon }) => (
          <Card key={to}>
            <CardActionArea component={Link} to={to} sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-start', gap: 1.25, px: 1.5, py: 1.25, fontWeight: 600 }}>
              <Icon aria-hidden sx={{ fontSize: 20, color: 'primary.main' }} />
              {label}
            </CardActionArea>
          </Card>
        ))}
      </Box>
    </Section>
  ))
}
