import { Alert } from '@mui/material'
import { Fault } from '../../data/fault'
import { SaveFault } from '../../pages/form/SaveFault'
import { settledWords } from '../settledWords'
import type { Beside } from '../beside'

/** Why a decision was not taken; the page has been read again by then, and shows what stands. */
export function Refused({ error, change }: { error: unknown; change: Beside }) {
  const conflict = error instanceof Fault ? error.conflictWith : null
  if (conflict === 'STATE')
    return (
      <Alert severity="info" role="alert">
        Nothing was done, because it is settled already: {settledWords(change)}.
      </Alert>
    )
  if (conflict !== 'VALUE') return <SaveFault error={error} />
  return (
    <Alert severity="warning" role="alert">
      Nothing was done: somebody has changed this in the register meanwhile. It is shown as it stands now. Compare, then
      accept again to put the proposed value in its place, or reject.
    </Alert>
  )
}
