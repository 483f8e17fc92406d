import { Chip } from '@mui/material'
import { awayText } from './awayText.ts'

/** That a keyholder is away from the premises, and until when; nothing for one who is not. */
export const Away = ({ until }: { until: string | null | undefined }) =>
  until ? <Chip color="warning" variant="outlined" label={awayText(until)} /> : null
