import { Chip } from '@mui/material'
import type { EngagementStatus } from '../generated/graphql'
import { enumWords } from '../words/labels'

const COLOURS = { PLANNED: 'info', HELD: 'success', CANCELLED: 'default', MISSED: 'warning' } as const

export const Status = ({ status }: { status: EngagementStatus | null }) =>
  status && <Chip size="small" variant="outlined" color={COLOURS[status]} label={enumWords(status)} />
