import { Box, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CodeStep } from '../signIn/CodeStep'
import { PasswordStep } from '../signIn/PasswordStep'
import { type Answer, type NextStep, signInOptions } from '../signIn/session'
import { TitledDialog } from '../pages/dialogs/TitledDialog'

const WORDS: Readonly<Record<'PROOF' | Exclude<NextStep, 'CODE' | null>, string>> = {
  PROOF: 'Changing how you get in takes a fresh proof, by your second factor where you have one.',
  PASSKEY: 'Your account has a passkey, and a password alone is no proof. Press “Use a passkey” below.',
  ENROL: 'A password alone is no proof. Sign out, come in once more as you did today, and change it then.',
}

/**
 * Asks a signed-in person to sign in again: changing how they sign in takes a proof that is minutes old, not hours.
 * Those who give up before the last step stay signed in.
 */
export function ConfirmDialog({
  email,
  onProven,
  onClose,
}: {
  email: string
  onProven: () => void
  onClose: () => void
}) {
  const { data: options } = useQuery({ queryKey: ['sign-in options'], queryFn: signInOptions, staleTime: Infinity })
  const [owed, setOwed] = useState<NextStep>(null)
  const answered = ({ next }: Answer) => (next === null ? onProven() : setOwed(next))
  return (
    <TitledDialog title="Confirm that it is you" onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {owed === 'CODE' ? (
          <CodeStep onAnswer={answered} onStartAgain={() => setOwed(null)} />
        ) : (
          <>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {WORDS[owed ?? 'PROOF']}
            </Typography>
            <PasswordStep options={options} email={email} fixed onAnswer={answered} />
          </>
        )}
      </Box>
    </TitledDialog>
  )
}
