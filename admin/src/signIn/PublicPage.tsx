import { Box, Card, Typography } from '@mui/material'
import { type ReactNode, useEffect } from 'react'

/** A page for those who are not signed in: one card in the middle. */
export function PublicPage({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Beadle`
  }, [title])
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', bgcolor: 'background.default', p: 2 }}
    >
      <Card sx={{ width: '100%', maxWidth: 420, p: { xs: 2.5, sm: 3.5 }, display: 'grid', gap: 2 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25 }}>
          <Box component="img" src="/beadle.svg" alt="" sx={{ width: 34, height: 34 }} />
          <Typography variant="h1">{title}</Typography>
        </Box>
        {children}
      </Card>
    </Box>
  )
}
