import BlockOutlined from '@mui/icons-material/BlockOutlined'
import { Box } from '@mui/material'
import type { ConsentDecision } from '../generated/graphql'

/**
 * Marks a number, e-mail or address whose owner has withdrawn consent; shows nothing otherwise. It has an icon and
 * words, so it does not rely on its colour.
 */
export function ConsentMark({ consent }: { consent?: ConsentDecision | null | undefined }) {
  if (consent !== 'WITHDRAWN') return null
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.25,
        px: 0.5,
        borderRadius: 1,
        border: 1,
        borderColor: 'error.main',
        color: 'error.main',
        fontSize: '0.75rem',
        fontWeight: 600,
        lineHeight: '18px',
        whiteSpace: 'nowrap',
      }}
    >
      <BlockOutlined aria-hidden sx={{ fontSize: 14 }} />
      Consent withdrawn
    </Box>
  )
}
