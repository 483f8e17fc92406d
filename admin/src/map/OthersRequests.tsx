import { Alert, Button } from '@mui/material'
import { Link } from 'react-router'
import { useMay, useViewer } from '../access/ViewerContext'
import type { OpenedFragment } from '../generated/graphql'
import { isWaiting } from '../breakGlass/glass'

/** For an inspector: what others have asked to open and wait to have confirmed. */
export function OthersRequests({ opened, now }: { opened: readonly OpenedFragment[]; now: number }) {
  const { account } = useViewer()
  const mayDo = useMay()
  const waiting = opened.filter(
    (one) => one.account?.id !== account?.id && isWaiting(one, now) && mayDo('update', 'BreakGlass', undefined, one),
  )
  if (waiting.length === 0) return null
  const names = [...new Set(waiting.map(({ openedBy }) => openedBy ?? 'Somebody'))]
  return (
    <Alert
      severity="info"
      className="no-print"
      sx={{ mx: 1.5, mt: 1.5, py: 0.25 }}
      action={
        <Button color="inherit" component={Link} to="/break-glass" sx={{ whiteSpace: 'nowrap' }}>
          Look at it
        </Button>
      }
    >
      {names.join(', ')} {names.length === 1 ? 'asks' : 'ask'} to open private numbers. You can confirm it.
    </Alert>
  )
}
