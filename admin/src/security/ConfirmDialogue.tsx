import { Box, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CodeStep } from '../signIn/CodeStep'
import { PasswordStep } from '../signIn/PasswordStep'
import { type Answer, signInOptions } from '../signIn/session'
import { Dialogue } from './Dialogue'

/** Asks somebody who is signed in to sign in once more: what opens other doors takes a proof that is minutes old, not hours. */
export function ConfirmDialogue({ email, onProven, onClose }: { email: string; onProven: () => void; onClose: () => void }) {
  const { data: options } = useQuery({ queryKey: ['sign-in options'], queryFn: signInOptions, staleTime: Infinity })
  const [coded, setCoded] = useState(false)
  const answered = ({ next }: Answer) => (next === 'CODE' ? setCoded(true) : onProven())
  return (
    <Dialogue title="Confirm that it is you" onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {coded ? (
          <CodeStep onAnswer={answered} onStartAgain={() => setCoded(false)} />
        ) : (
          <>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              Changing how you sign in takes a fresh proof, by your second factor where you have one.
            </Typography>
            <PasswordStep options={options} email={email} fixed onAnswer={answered} />
          </>
        )}
      </Box>
    </Dialogue>
  )
}
