import { Button, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLogin } from 'react-admin'
import { useLocation, useSearchParams } from 'react-router'
import { CodeStep } from './CodeStep'
import { EnrolStep } from './EnrolStep'
import { faultWords } from './faults'
import { PasswordStep } from './PasswordStep'
import { PublicPage } from './PublicPage'
import { type Answer, type NextStep, pendingStep, signInOptions, signOut } from './session'

const TITLES: Readonly<Record<NonNullable<NextStep> | 'PASSWORD', string>> = {
  PASSWORD: 'Sign in to Beadle',
  CODE: 'Confirm that it is you',
  PASSKEY: 'Use your passkey',
  ENROL: 'Set up your second factor',
}

const once = { retry: false, staleTime: Infinity, refetchOnWindowFocus: false }

/** Where everybody comes in: what one knows, then what one has. */
export default function SignIn() {
  const enter = useLogin()
  const { state } = useLocation() as { state: { email?: string } | null }
  const [parameters] = useSearchParams()
  const { data: options } = useQuery({ queryKey: ['sign-in options'], queryFn: signInOptions, ...once })
  // Somebody may come back in the middle of setting up a second factor.
  const { data: pending } = useQuery({ queryKey: ['pending step'], queryFn: pendingStep, ...once, gcTime: 0 })
  const [chosen, setChosen] = useState<NextStep | 'PASSWORD' | null>(null)
  const [password, setPassword] = useState('')
  const step = chosen ?? pending ?? 'PASSWORD'

  const done = () => void enter({})
  const answered = ({ next }: Answer, typed = '') => {
    setPassword(typed)
    if (next === null) done()
    else setChosen(next)
  }
  const startAgain = () => {
    setPassword('')
    setChosen('PASSWORD')
    void signOut()
  }
  const led = faultWords(parameters.get('error') ?? '')

  return (
    <PublicPage title={TITLES[step]}>
      {(step === 'PASSWORD' || step === 'PASSKEY') && (
        <>
          {step === 'PASSKEY' && (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              Your account has a passkey, and a password alone does not open the register. Press “Use a passkey” below.
            </Typography>
          )}
          <PasswordStep options={options} email={state?.email} led={step === 'PASSWORD' ? led : null} onAnswer={answered} />
        </>
      )}
      {step === 'CODE' && <CodeStep onAnswer={answered} onStartAgain={startAgain} />}
      {step === 'ENROL' && <EnrolStep password={password} onDone={done} onStartAgain={startAgain} />}
      {step === 'PASSKEY' && <Button onClick={startAgain}>Start again</Button>}
    </PublicPage>
  )
}
