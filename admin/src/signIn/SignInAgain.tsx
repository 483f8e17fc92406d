import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogContent,
  DialogTitle,
  type Theme,
  Typography,
  useMediaQuery,
} from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useState,
  useSyncExternalStore,
} from 'react'
import { renewViewer, type Viewer, whoIsSignedIn } from '../access/viewer'
import { Fault, faultText } from '../data/fault'
import { goOn, holderReturned, isInterrupted, pageHolder, declineSignIn, watchInterruption } from '../data/session'
import { Discard, type LossWords } from '../pages/leave/Discard'
import { HoldingProvider, useHolding } from '../pages/leave/shownOnce'
import { heardFromOtherTabs, tellOtherTabs, watchOtherTabs } from '../data/otherTabs'
import { SignInSteps } from './SignInSteps'
import { SomebodyElse } from './SomebodyElse'

/**
 * Lets the holder of the page sign in again over the page, which keeps everything that is typed. Their last action
 * then goes on by itself.
 */
export function SignInAgain() {
  const interrupted = useSyncExternalStore(watchInterruption, isInterrupted)
  // Somebody who declined may have signed in elsewhere: then the page draws what it waits for.
  useEffect(() => (interrupted ? undefined : heardFromOtherTabs(holderReturned)), [interrupted])
  return interrupted ? <Interruption /> : null
}

/** Who the browser's session belongs to: still being asked, nobody as far as is known, or somebody else. */
type Found = 'ASKING' | 'NOBODY' | Viewer

function Interruption() {
  const [found, setFound] = useState<Found>('ASKING')
  const [fault, setFault] = useState<string | null>(null)
  const client = useQueryClient()
  const holder = pageHolder()

  const look = useCallback(async () => {
    try {
      const somebody = await whoIsSignedIn()
      if (somebody.account?.id !== holder?.id) return setFound(somebody)
      client.setQueryData(['viewer'], await renewViewer())
      goOn()
    } catch (error) {
      const isNobody = error instanceof Fault && error.code === 'UNAUTHENTICATED'
      setFault(isNobody ? null : faultText(error))
      setFound((before) => (isNobody || before === 'ASKING' ? 'NOBODY' : before))
    }
  }, [client, holder?.id])

  useEffect(() => watchOtherTabs(() => void look()), [look])

  const done = () => {
    tellOtherTabs()
    void look()
  }
  if (found === 'ASKING') return null
  if (found !== 'NOBODY') {
    return (
      <Frame title="Somebody else is signed in now">
        <SomebodyElse
          account={found.account?.id ?? null}
          name={nameOf(found)}
          holder={holder?.name ?? holder?.email ?? ''}
          onSignedOut={() => setFound('NOBODY')}
        />
      </Frame>
    )
  }
  return (
    <SignInSteps
      email={holder?.email ?? undefined}
      over
      onDone={done}
      frame={(title, steps) => (
        <Frame title={title === 'Sign in to Beadle' ? 'Sign in again' : title}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            Your session has ended: it ran out, was ended elsewhere, or your account was suspended. Nothing is saved
            yet, and nothing that you typed is lost. Once you have signed in, it goes on.
          </Typography>
          {fault && (
            <Alert
              severity="error"
              role="alert"
              action={
                <Button color="inherit" onClick={() => void look()}>
                  Try again
                </Button>
              }
            >
              {fault}
            </Alert>
          )}
          {steps}
          <BackToPage />
        </Frame>
      )}
    />
  )
}

const nameOf = ({ account }: Viewer): string => account?.displayName ?? account?.email ?? 'Somebody else'

const WaysOut = createContext<() => void>(declineSignIn)

const BackToPage = () => <Button onClick={useContext(WaysOut)}>Back to the page without signing in</Button>

function Frame({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId()
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  const [asking, setAsking] = useState<LossWords | null>(null)
  const { hold, lost } = useHolding()
  const leave = () => {
    const loss = lost()
    if (loss === null) declineSignIn()
    else setAsking(loss)
  }
  // A click beside the dialog does nothing, so that nobody leaves it by mistake.
  const close = (_event: object, reason: string) => {
    if (reason === 'escapeKeyDown') leave()
  }
  return (
    <Dialog open onClose={close} fullWidth maxWidth="xs" fullScreen={narrow} aria-labelledby={heading}>
      <DialogTitle id={heading}>{title}</DialogTitle>
      <DialogContent>
        <HoldingProvider value={hold}>
          <WaysOut.Provider value={leave}>
            <Box sx={{ pt: 1, display: 'grid', gap: 2 }}>{children}</Box>
          </WaysOut.Provider>
        </HoldingProvider>
      </DialogContent>
      {asking && <Discard words={asking} onStay={() => setAsking(null)} onDiscard={declineSignIn} />}
    </Dialog>
  )
}
