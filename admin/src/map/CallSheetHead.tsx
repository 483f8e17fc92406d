import { Box, Typography } from '@mui/material'
import { useEffect, useState } from 'react'
import { useViewer } from '../access/ViewerContext'
import { momentText } from '../parts/dates'

/** What stands above the list on paper only: the marking, what it is, and who printed it when. */
export function CallSheetHead({ what }: { what: string }) {
  const { account } = useViewer()
  const printed = usePrintTime()
  return (
    <Box sx={{ display: 'none', '@media print': { display: 'block' }, mb: 2 }}>
      <Typography sx={{ textAlign: 'center', fontWeight: 700, letterSpacing: '0.08em' }}>OFFICIAL-SENSITIVE</Typography>
      <Typography variant="h1" component="p">
        Call sheet
      </Typography>
      <Typography variant="body2">{what}</Typography>
      <Typography variant="body2">
        Printed by {account?.displayName ?? account?.email} on {momentText(printed)}. Destroy it when the incident is over.
      </Typography>
    </Box>
  )
}

/** The moment of the last print, not that of the page. */
function usePrintTime(): string {
  const [at, setAt] = useState(() => new Date().toISOString())
  useEffect(() => {
    const note = () => setAt(new Date().toISOString())
    window.addEventListener('beforeprint', note)
    return () => window.removeEventListener('beforeprint', note)
  }, [])
  return at
}
