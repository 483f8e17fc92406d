import { Box } from '@mui/material'
import { numberText } from '../words/dates'
import { outlineOf } from './outline'
import { areaOf, polygonsOf, positionsIn, type Shape } from './shape'

const AREA = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 })

/** A shape's outline without a map, its area and its number of points. */
export function ShapePreview({ shape, name }: { shape: Shape; name: string }) {
  const { path, width, height } = outlineOf(shape)
  const parts = polygonsOf(shape).length
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Box
        component="svg"
        role="img"
        aria-label={`Outline of ${name}`}
        viewBox={`-4 -4 ${width + 8} ${height + 8}`}
        sx={{ display: 'block', width: '100%', maxHeight: 260, color: 'primary.main' }}
      >
        <path
          d={path}
          fill="currentColor"
          fillOpacity={0.14}
          fillRule="evenodd"
          stroke="currentColor"
          strokeWidth={1.5}
          strokeLinejoin="round"
          vectorEffect="non-scaling-stroke"
        />
      </Box>
      <Box component="figcaption" sx={{ mt: 1, color: 'text.secondary', fontSize: '0.75rem' }}>
        {AREA.format(areaOf(shape))} km², {parts === 1 ? 'one part' : `${numberText(parts)} parts`},{' '}
        {numberText(positionsIn(shape))} points. North is up.
      </Box>
    </Box>
  )
}
