import { Box } from '@mui/material'
import { encode } from 'uqr'

/** Light margin around the code, in modules; ISO/IEC 18004 asks for four. */
const MARGIN = 4

/**
 * A text as a QR code, drawn here so that a secret goes nowhere else. Dark on light in both themes, because not every
 * reader takes it inverted.
 */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 0 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <Box
      component="svg"
      role="img"
      aria-label={label}
      viewBox={`${-MARGIN} ${-MARGIN} ${size + 2 * MARGIN} ${size + 2 * MARGIN}`}
      sx={{
        width: 200,
        height: 200,
        bgcolor: '#fff',
        borderRadius: 1,
        border: 1,
        borderColor: 'divider',
        justifySelf: 'center',
      }}
    >
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </Box>
  )
}
