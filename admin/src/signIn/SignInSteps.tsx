import { Button, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { CodeStep } from './CodeStep'
import { EnrolStep } from './EnrolStep'
import { PasswordStep } from './PasswordStep'
import { type Answer, type NextStep, pendingStep, signInOptions, signOut } from './session'

const TITLES: Readonly<Record<NonNullable<NextStep> | 'PASSWORD', string>> = {
  PASSWORD: 'Sign in to Beadle',
  CODE: 'Confirm that it is you',
  PASSKEY: 'Use your passkey',
  ENROL: 'Set up your second factor',
}

const ASK_ONCE = { retry: false, staleTime: Infinity, refetchOnWindowFocus: false }

type SignInStepsProps = {
  /** Who is expected to sign in. */
  email?: string | undefined
  /** An error elsewhere that led here. */
  led?: string | null
  /** They are shown over a page that must not be left: links that would leave it open in another tab. */
  over?: boolean
  onDone: () => void
  /** Renders the frame around the steps. */
  frame: (title: string, steps: ReactNode) => ReactNode
}

/** The steps of signing in: something that one knows, then something that one has. */
export function SignInSteps({ email, led = null, over = false, onDone, frame }: SignInStepsProps) {
  const { data: options } = useQuery({ queryKey: ['sign-in options'], queryFn: signInOptions, ...ASK_ONCE })
  // Somebody may return in the middle of setting up a second factor.
  const { data: pending } = useQuery({ queryKey: ['pending step'], queryFn: pendingStep, ...ASK_ONCE, gcTime: 0 })
  const [chosen, setChosen] = useState<NextStep | 'PASSWORD' | null>(null)
  const [password, setPassword] = useState('')
  const step = chosen ?? pending ?? 'PASSWORD'

  const answered = ({ next }: Answer, typed = '') => {
    setPassword(typed)
    if (next === null) onDone()
    else setChosen(next)
  }
  const startAgain = () => {
    setPassword('')
    setChosen('PASSWORD')
    // Signing in replaces a session that could not be ended.
    void signOut(null).catch(() => undefined)
  }
  return frame(
    TITLES[step],
    <>
      {(step === 'PASSWORD' || step === 'PASSKEY') && (
        <>
          {step === 'PASSKEY' && (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              Your account has a passkey, and a password alone does not open the register. Press “Use a passkey” below.
            </Typography>
          )}
          <PasswordStep
            options={options}
            email={email}
            over={over}
            led={step === 'PASSWORD' ? led : null}
            onAnswer={answered}
          />
        </>
      )}
      {step === 'CODE' && <CodeStep onAnswer={answered} onStartAgain={startAgain} />}
      {step === 'ENROL' && <EnrolStep password={password} onDone={onDone} onStartAgain={startAgain} />}
      {step === 'PASSKEY' && <Button onClick={startAgain}>Start again</Button>}
    </>,
  )
}
