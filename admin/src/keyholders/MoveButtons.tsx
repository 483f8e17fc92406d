import KeyboardArrowDown from '@mui/icons-material/KeyboardArrowDown'
import KeyboardArrowUp from '@mui/icons-material/KeyboardArrowUp'
import { IconButton } from '@mui/material'
import type { KeyholderEntryFragment } from '../generated/graphql'
import { useAttempt } from '../parts/useChange'
import { ringBefore } from './ringBefore'

type MoveButtonsProps = { keyholder: KeyholderEntryFragment; before: KeyholderEntryFragment | undefined; after: KeyholderEntryFragment | undefined }

/** Rings somebody earlier or later than their neighbour in the call order. */
export function MoveButtons({ keyholder, before, after }: MoveButtonsProps) {
  const attempt = useAttempt()
  const name = keyholder.person?.displayName ?? 'this keyholder'
  const small = { minWidth: 26, minHeight: 26, p: 0.25 }
  return (
    <>
      <IconButton className="no-print" size="small" aria-label={`Ring ${name} earlier`} disabled={!before} onClick={() => before && void attempt(() => ringBefore(keyholder, before), `${name} is rung earlier`)} sx={small}>
        <KeyboardArrowUp sx={{ fontSize: 18 }} />
      </IconButton>
      <IconButton className="no-print" size="small" aria-label={`Ring ${name} later`} disabled={!after} onClick={() => after && void attempt(() => ringBefore(after, keyholder), `${name} is rung later`)} sx={small}>
        <KeyboardArrowDown sx={{ fontSize: 18 }} />
      </IconButton>
    </>
  )
}
