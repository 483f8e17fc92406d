import { Box, Link } from '@mui/material'
import { Fragment } from 'react'
import { linked } from './links'

/** Plain text as it was written; addresses in it become links. */
export const LinkedText = ({ text }: { text: string }) => (
  <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.875rem', lineHeight: 1.55, maxWidth: 720 }}>
    {linked(text).map(({ text: piece, href }, at) => (
      <Fragment key={at}>
        {href ? (
          <Link href={href} target="_blank" rel="noopener noreferrer nofollow" underline="always">
            {piece}
          </Link>
        ) : (
          piece
        )}
      </Fragment>
    ))}
  </Box>
)
