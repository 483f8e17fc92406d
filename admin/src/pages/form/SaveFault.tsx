import { Alert, Button } from '@mui/material'
import { Fault, faultText } from '../../data/fault'

/**
 * Why the form is not saved, beside the button that tried; it stays until the next try. `onReadAgain`: looks what
 * became of a change whose outcome is not known.
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

/** What is wrong with which field, where the server has said so. */
export const fieldErrorsOf = (error: unknown): Readonly<Record<string, string>> | undefined =>
  error instanceof Fault ? (error.body as { errors?: Record<string, string> } | null)?.errors : undefined
