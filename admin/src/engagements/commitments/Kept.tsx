import { Chip } from '@mui/material'
import type { CommitmentFormFragment } from '../../generated/graphql'
import { DateText } from '../../words/DateText'

/** What has become of a commitment. */
export function Kept({ commitment: { kept, keptOn, overdue } }: { commitment: CommitmentFormFragment }) {
  if (kept === true)
    return <Chip size="small" variant="outlined" color="success" label={<>Kept{keptOn && <Day value={keptOn} />}</>} />
  if (kept === false) return <Chip size="small" variant="outlined" color="error" label="Not kept" />
  return overdue ? (
    <Chip size="small" variant="outlined" color="warning" label="Overdue" />
  ) : (
    <Chip size="small" variant="outlined" label="Open" />
  )
}

const Day = ({ value }: { value: string }) => (
  <>
    {' on '}
    <DateText value={value} />
  </>
)
