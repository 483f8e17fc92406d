import { Box, Link as MuiLink, Skeleton } from '@mui/material'
import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { type Position, positionText } from '../whereabouts/position'
import { addressOf, RADIUS } from './area'

const MiniMapCanvas = lazy(() => import('./MiniMapCanvas'))

export type Pin = Position & { label: string }

/** One or a few positions on a record page: a picture, and the same in words, linked to the large map. */
export const MiniMap = ({ pins, height = 200 }: { pins: readonly Pin[]; height?: number }) => {
  if (pins.length === 0)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        No position is known.
      </Box>
    )
  return (
    <Box>
      <Box
        aria-hidden
        className="no-print"
        sx={{ position: 'relative', height, borderRadius: 1.5, overflow: 'hidden', border: 1, borderColor: 'divider' }}
      >
        <Suspense fallback={<Skeleton variant="rectangular" height={height} />}>
          <MiniMapCanvas pins={pins} />
        </Suspense>
      </Box>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          mt: 1,
          p: 0,
          display: 'grid',
          gap: 0.5,
          fontSize: '0.75rem',
          color: 'text.secondary',
        }}
      >
        {pins.map((pin) => (
          <Box component="li" key={`${pin.label} ${positionText(pin)}`} sx={{ overflowWrap: 'anywhere' }}>
            {pins.length > 1 && `${pin.label}: `}
            {positionText(pin)} ·{' '}
            <MuiLink
              underline="always"
              component={Link}
              to={`/map?${new URLSearchParams(addressOf(pin, RADIUS.usual)).toString()}`}
            >
              Show on the map
            </MuiLink>
          </Box>
        ))}
      </Box>
    </Box>
  )
}
