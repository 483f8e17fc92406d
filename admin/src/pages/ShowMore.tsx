import { Box, Button } from '@mui/material'

type ShowMoreProps = {
  loading: boolean
  onPress: () => void
  /** What there is more of, where a page has several lists. */
  of?: string
}

/** The last row of a list that goes on. */
export const ShowMore = ({ loading, onPress, of }: ShowMoreProps) => (
  <Box sx={{ p: 1, textAlign: 'center', borderTop: 1, borderColor: 'divider' }}>
    <Button loading={loading} {...(of === undefined ? {} : { 'aria-label': `Show more ${of}` })} onClick={onPress}>
      Show more
    </Button>
  </Box>
)
