import { Alert, Box, Button } from '@mui/material'
import type { FormEvent, ReactNode } from 'react'

type StepFormProps = {
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
  fault: string | null
  waiting: boolean
  action: string
  children: ReactNode
  below?: ReactNode
}

/** One step: the error, the inputs, one button, and what else can be done. */
export const StepForm = ({ onSubmit, fault, waiting, action, children, below }: StepFormProps) => (
  <Box component="form" onSubmit={onSubmit} sx={{ display: 'grid', gap: 2 }}>
    {fault && (
      <Alert severity="error" role="alert">
        {fault}
      </Alert>
    )}
    {children}
    <Button type="submit" variant="contained" size="large" loading={waiting} sx={{ minHeight: 40 }}>
      {action}
    </Button>
    {below}
  </Box>
)
