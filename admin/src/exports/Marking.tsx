import { Box, Typography } from '@mui/material'
import type { markingOf } from './marking'

/** The protective marking that a file will carry, and what it asks of whoever has the file. */
export const Marking = ({ marking }: { marking: ReturnType<typeof markingOf> }) => {
  const sensitive = marking === 'OFFICIAL-SENSITIVE'
  return (
    <Box
      role="status"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1.5,
        rowGap: 0.5,
        p: 1.25,
        borderRadius: 1,
        bgcolor: sensitive ? 'warning.light' : 'info.light',
      }}
    >
      <Typography
        component="strong"
        variant="body2"
        sx={{ fontWeight: 700, letterSpacing: '0.04em', color: sensitive ? 'warning.main' : 'info.main' }}
      >
        {marking}
      </Typography>
      <Typography variant="body2" sx={{ flex: '1 1 240px' }}>
        {sensitive
          ? 'Holds private contacts, keyholding or restricted notes: pass it on only to those who need it.'
          : 'Keep it within the force and delete it when it has served its purpose.'}
      </Typography>
    </Box>
  )
}
