import KeyboardArrowDown from '@mui/icons-material/KeyboardArrowDown'
import KeyboardArrowUp from '@mui/icons-material/KeyboardArrowUp'
import { IconButton } from '@mui/material'
import { ask } from '../data/ask'
import { type KeyholderEntryFragment, OrderKeyholdersDocument } from '../generated/graphql'
import { useAttempt } from '../pages/useChange'
import { moved } from './moved.ts'

type MoveButtonsProps = { keyholders: readonly KeyholderEntryFragment[]; at: number }

// At the end of the order a button does nothing but keeps the focus, which a disabled button would lose.
const SMALL = {
  minWidth: 26,
  minHeight: 26,
  p: 0.25,
  '&[aria-disabled="true"]': { color: 'action.disabled', cursor: 'default' },
}

/**
 * Rings somebody earlier or later than their neighbour in the call order. The whole order is sent, so that it becomes
 * exactly what is shown, or stays.
 */
export function MoveButtons({ keyholders, at }: MoveButtonsProps) {
  const attempt = useAttempt()
  const name = keyholders[at]?.person?.displayName ?? 'this keyholder'
  const [isFirst, isLast] = [at === 0, at === keyholders.length - 1]
  const ring = (by: -1 | 1, said: string) => {
    const records = moved(keyholders, at, by).map(({ id, version }) => ({ id, version: version ?? 0 }))
    void attempt(() => ask(OrderKeyholdersDocument, { input: { records } }), said)
  }
  return (
    <>
      <IconButton
        className="no-print"
        size="small"
        aria-label={`Ring ${name} earlier`}
        aria-disabled={isFirst}
        onClick={() => !isFirst && ring(-1, `${name} is rung earlier`)}
        sx={SMALL}
      >
        <KeyboardArrowUp sx={{ fontSize: 18 }} />
      </IconButton>
      <IconButton
        className="no-print"
        size="small"
        aria-label={`Ring ${name} later`}
        aria-disabled={isLast}
        onClick={() => !isLast && ring(1, `${name} is rung later`)}
        sx={SMALL}
      >
        <KeyboardArrowDown sx={{ fontSize: 18 }} />
      </IconButton>
    </>
  )
}
