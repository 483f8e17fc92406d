import { Alert, Button } from '@mui/material'
import { Fault, faultText } from '../../data/fault'

/**
 * Why the form is not saved, beside the save button, until the next attempt. `onReadAgain`: reads the record when
 * nobody knows whether it was saved.
 */
export const SaveFault = ({ error, onReadAgain }: { error: unknown; onReadAgain?: (() => void) | undefined }) => (
  <Alert
    severity="error"
    role="alert"
    action={
      onReadAgain &&
      error instanceof Fault &&
      error.isOutcomeUnknown && (
        <Button color="inherit" onClick={onReadAgain} sx={{ whiteSpace: 'nowrap' }}>
          Read it again
        </Button>
      )
    }
  >
    {faultText(error)}
    {error instanceof Fault && error.reference && <> Reference: {error.reference}</>}
  </Alert>
)

/** The server's message for each field, if it has given any. */
export const fieldErrorsOf = (error: unknown): Readonly<Record<string, string>> | undefined =>
  error instanceof Fault ? (error.body as { errors?: Record<string, string> } | null)?.errors : undefined
