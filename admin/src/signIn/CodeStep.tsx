import { Button, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { CodeField } from './CodeField'
import { type Answer, giveCode, giveRecoveryCode } from './session'
import { StepForm } from './StepForm'
import { textOf, useStep } from './useStep'

/** The second step: a code of the authenticator app, or a recovery code where the app is out of reach. */
export function CodeStep({ onAnswer, onStartAgain }: { onAnswer: (answer: Answer) => void; onStartAgain: () => void }) {
  const [recovering, setRecovering] = useState(false)
  return recovering ? (
    <RecoveryForm onAnswer={onAnswer} onBack={() => setRecovering(false)} />
  ) : (
    <AppForm onAnswer={onAnswer} onRecover={() => setRecovering(true)} onStartAgain={onStartAgain} />
  )
}

function AppForm({
  onAnswer,
  onRecover,
  onStartAgain,
}: {
  onAnswer: (answer: Answer) => void
  onRecover: () => void
  onStartAgain: () => void
}) {
  const { fault, waiting, submit } = useStep(async (values) => onAnswer(await giveCode(textOf(values, 'code'))))
  return (
    <StepForm
      onSubmit={submit}
      fault={fault}
      waiting={waiting}
      action="Continue"
      below={
        <>
          <Button onClick={onRecover}>Use a recovery code</Button>
          <Button onClick={onStartAgain}>Start again</Button>
        </>
      }
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        Open the authenticator app on your phone and type the six digits that it shows for Beadle.
      </Typography>
      <CodeField />
    </StepForm>
  )
}

function RecoveryForm({ onAnswer, onBack }: { onAnswer: (answer: Answer) => void; onBack: () => void }) {
  const { fault, waiting, submit } = useStep(async (values) => onAnswer(await giveRecoveryCode(textOf(values, 'code'))))
  return (
    <StepForm
      onSubmit={submit}
      fault={fault}
      waiting={waiting}
      action="Continue"
      below={<Button onClick={onBack}>Use the app instead</Button>}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        Type one of the recovery codes that you kept when you set up the app. Each works once. No codes either? Ask
        those who look after the accounts.
      </Typography>
      <TextField
        name="code"
        label="Recovery code"
        required
        autoFocus
        fullWidth
        autoComplete="off"
        placeholder="abcde-fgh23"
        slotProps={{
          htmlInput: { spellCheck: false, autoCapitalize: 'none', style: { fontFamily: 'ui-monospace, monospace' } },
        }}
      />
    </StepForm>
  )
}
