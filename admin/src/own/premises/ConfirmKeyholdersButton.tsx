import { Button } from '@mui/material'
import { ask } from '../../data/ask'
import { ConfirmKeyholdersDocument, type OwnKeyholderFragment } from '../../generated/graphql'
import { useAttempt } from '../../pages/useChange'

type ConfirmKeyholdersButtonProps = { keyholders: readonly OwnKeyholderFragment[]; of: string }

/** One press: who they are, in which order they are rung and how far they are is still right. */
export function ConfirmKeyholdersButton({ keyholders, of }: ConfirmKeyholdersButtonProps) {
  const attempt = useAttempt()
  const records = keyholders.map(({ id, version }) => ({ id, version: version ?? 0 }))
  const confirm = () => ask(ConfirmKeyholdersDocument, { input: { verifiedAt: new Date().toISOString(), records } })
  return (
    <Button
      variant="outlined"
      aria-label={`All still right: keyholders of ${of}`}
      onClick={() => void attempt(confirm, 'Thank you: they are confirmed')}
    >
      All still right
    </Button>
  )
}
