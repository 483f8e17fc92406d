import { Button } from '@mui/material'
import { useState } from 'react'
import { Confirm } from 'react-admin'
import { useAttempt } from '../pages/useChange'

type ConfirmedButtonProps = {
  label: string
  title: string
  explanation: string
  said: string
  change: () => Promise<unknown>
}

/** Makes a change to somebody's account that they will notice, after saying what it does. */
export function ConfirmedButton({ label, title, explanation, said, change }: ConfirmedButtonProps) {
  const [asking, setAsking] = useState(false)
  const attempt = useAttempt()
  const go = () => {
    setAsking(false)
    void attempt(change, said)
  }
  return (
    <>
      <Button color="error" onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Confirm
        isOpen={asking}
        title={title}
        content={explanation}
        confirm={label}
        confirmColor="warning"
        onConfirm={go}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
