import { Box } from '@mui/material'
import { piecesOf } from './pieces'

/** A text in which the match stands out by weight and background, not by colour alone. */
export const Sought = ({ text, sought }: { text: string; sought: string }) => (
  <>
    {piecesOf(text, sought).map(({ text: piece, sought: found }, at) =>
      found ? (
        <Box
          key={at}
          component="mark"
          sx={{ bgcolor: 'warning.light', color: 'text.primary', fontWeight: 650, borderRadius: 0.5, px: '1px' }}
        >
          {piece}
        </Box>
      ) : (
        <span key={at}>{piece}</span>
      ),
    )}
  </>
)
