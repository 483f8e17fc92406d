import { Box } from '@mui/material'
import { ConsentMark } from '../contacts/ConsentMark'
import { reasonOf } from './matches'
import { Sought } from './Sought'

/** Why a record was found, where its title alone does not say so. */
export function Reasons({
  matched,
  title,
  sought,
}: {
  matched: readonly Parameters<typeof reasonOf>[0][]
  title: string
  sought: string
}) {
  const reasons = matched.map(reasonOf).filter(({ text }) => text !== title)
  if (reasons.length === 0) return null
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        mt: 0.25,
        display: 'grid',
        gridTemplateColumns: 'auto minmax(0, 1fr)',
        columnGap: 1,
        fontSize: '0.8125rem',
      }}
    >
      {reasons.map(({ label, text, consent }, at) => (
        <Box key={at} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {label}
          </Box>
          <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            <Sought text={text} sought={sought} /> <ConsentMark consent={consent} />
          </Box>
        </Box>
      ))}
    </Box>
  )
}
