import { Button } from '@mui/material'
import { useState } from 'react'
import { Confirm } from 'react-admin'
import { useAttempt } from '../pages/useChange'

type ConfirmedButtonProps<Done> = {
  label: string
  /** Whom it is about, where several such buttons stand on a page. */
  of?: string
  title: string
  explanation: string
  said: string | ((done: Done) => string)
  change: () => Promise<Done>
}

/** Makes a change to somebody's account that they will notice, after saying what it does. */
export function ConfirmedButton<Done>({ label, of, title, explanation, said, change }: ConfirmedButtonProps<Done>) {
  const [asking, setAsking] = useState(false)
  const attempt = useAttempt()
  const go = () => {
    setAsking(false)
    void attempt(change, said)
  }
  return (
    <>
      <Button color="error" {...(of ? { 'aria-label': `${label} ${of}` } : {})} onClick={() => setAsking(true)}>
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
