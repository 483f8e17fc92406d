import { Box, Typography } from '@mui/material'
import { Link } from 'react-router'

/** Logo and name, linked to the home page. */
export const Brand = () => (
  <Box
    component={Link}
    to="/"
    sx={{
      display: 'flex',
      alignItems: 'center',
      gap: 1,
      px: 2,
      height: 56,
      textDecoration: 'none',
      color: 'text.primary',
      flexShrink: 0,
    }}
  >
    <Box component="img" src="/beadle.svg" alt="" sx={{ width: 26, height: 26 }} />
    <Typography component="span" sx={{ fontWeight: 700, fontSize: '1rem', letterSpacing: '-0.01em' }}>
      Beadle
    </Typography>
  </Box>
)
