import LockOpenOutlined from '@mui/icons-material/LockOpenOutlined'
import { Alert, Button } from '@mui/material'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { useViewer } from '../access/ViewerContext'
import type { OpenedFragment } from '../generated/graphql'
import { countdown } from './countdown'
import { closeGlass, isOpen, isWaiting } from '../breakGlass/glass'
import { OthersRequests } from './OthersRequests'
import { useConfirmed } from './useConfirmed'

/**
 * What the viewer has opened by break-glass, and for how much longer; each opening can be ended early.
 * `nameOf`: undefined for those who are not in the area that is shown. `openedNow`: whose numbers were opened a moment
 * ago; the button that opened them is gone, so the focus moves here. `onChanged`: an opening was ended, or has run
 * out.
 */
export function OpenGlasses({
  opened,
  openedNow,
  nameOf,
  onChanged,
}: {
  opened: readonly OpenedFragment[]
  openedNow: string | null
  nameOf: (subject: string) => string | null | undefined
  onChanged: () => void
}) {
  const now = useNow(opened.length > 0)
  const { account } = useViewer()
  // An inspector may also see other people's openings.
  const own = opened.filter((one) => one.account?.id === account?.id)
  const waiting = own.filter((one) => isWaiting(one, now))
  const open = own.filter((one) => isOpen(one, now))
  useConfirmed(waiting, onChanged)
  const nextEnd = Math.min(...[...open, ...waiting].map(({ expiresAt }) => Date.parse(expiresAt ?? '')))
  useEffect(() => {
    if (!Number.isFinite(nextEnd)) return
    // A second later, so that the server's clock has passed it too.
    const timer = setTimeout(onChanged, nextEnd - Date.now() + 1000)
    return () => clearTimeout(timer)
  }, [nextEnd, onChanged])
  const end = async (id: string) => {
    await closeGlass(id)
    onChanged()
  }
  const isHere = (one: OpenedFragment) => nameOf(one.subjectId ?? '') !== undefined
  const shown = [...open, ...waiting].filter(isHere)
  const wordsOf = (one: OpenedFragment): string => {
    const name = nameOf(one.subjectId ?? '') ?? 'this person'
    if (!waiting.includes(one)) return `Private numbers of ${name} are open for`
    return `You asked for the private numbers of ${name}. Another inspector can confirm it for`
  }
  const elsewhere = open.length + waiting.length - shown.length
  return (
    <>
      <OthersRequests opened={opened} now={now} />
      {shown.map((one) => (
        <Alert
          key={one.id}
          ref={one.subjectId === openedNow ? takeFocus : null}
          tabIndex={-1}
          severity="warning"
          icon={<LockOpenOutlined fontSize="small" />}
          className="no-print"
          sx={NOTICE}
          action={
            <Button color="inherit" sx={{ whiteSpace: 'nowrap' }} onClick={() => void end(one.id)}>
              {waiting.includes(one) ? 'Take back' : 'End now'}
            </Button>
          }
        >
          {wordsOf(one)}{' '}
          <span role="timer" aria-live="off">
            {countdown(one.expiresAt ?? '', now)}
          </span>
        </Alert>
      ))}
      {elsewhere > 0 && (
        <Alert
          severity="warning"
          icon={<LockOpenOutlined fontSize="small" />}
          className="no-print"
          sx={NOTICE}
          action={
            <Button color="inherit" component={Link} to="/break-glass" sx={{ whiteSpace: 'nowrap' }}>
              Look
            </Button>
          }
        >
          {elsewhere === 1 ? 'You have one more opening elsewhere.' : `You have ${elsewhere} more openings elsewhere.`}
        </Alert>
      )}
    </>
  )
}

const NOTICE = {
  mx: 1.5,
  mt: 1.5,
  py: 0.25,
  bgcolor: 'warning.light',
  color: 'text.primary',
  border: 1,
  borderColor: 'warning.main',
}

const takeFocus = (notice: HTMLElement | null) => notice?.focus()

/** The time, second by second while it matters. */
function useNow(ticking: boolean): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!ticking) return
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [ticking])
  return now
}
