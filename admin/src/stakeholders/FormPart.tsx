import { Box, Typography } from '@mui/material'
import { type ReactNode, useId } from 'react'

/** A part of a long form, under a heading of its own. */
export function FormPart({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId()
  return (
    <Box
      component="section"
      aria-labelledby={heading}
      sx={{ display: 'grid', gap: 2, '& + &': { pt: 2, borderTop: 1, borderColor: 'divider' } }}
    >
      <Typography id={heading} variant="h2">
        {title}
      </Typography>
      {children}
    </Box>
  )
}
