import { Box, Skeleton } from '@mui/material'

/** Placeholder for a page that is loading. */
export const PageLoading = () => (
  <Box role="status" aria-label="Loading" sx={{ p: 1 }}>
    <Skeleton width={220} height={36} />
    <Skeleton variant="rounded" height={44} sx={{ my: 2 }} />
    <Skeleton variant="rounded" height={280} />
  </Box>
)
