import { Alert, Button } from '@mui/material'
import type { ComponentProps } from 'react'
import { useCloseNotification } from 'react-admin'
import { useShortcut } from '../shortcuts/useShortcut'

/**
 * How such a notice is shown: long enough to read the sentence and reach the button, and a press elsewhere does not
 * take the way back away. The rest goes to MUI's Snackbar.
 */
export const UNDO_OPTIONS = {
  autoHideDuration: 12_000,
  ClickAwayListenerProps: { mouseEvent: false, touchEvent: false },
} as const

type Props = { text: string; onUndo?: (() => void) | undefined } & Pick<ComponentProps<typeof Alert>, 'severity'>

/** What was done, and the way back: by its button, or by Ctrl and Z from wherever one stands. */
export function UndoNotice({ text, onUndo, severity = 'success' }: Props) {
  const close = useCloseNotification()
  const undo =
    onUndo &&
    (() => {
      close()
      // The button goes: whoever pressed it without a mouse goes on at the content.
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
      onUndo()
    })
  useShortcut('command+z', undo ?? null)
  return (
    <Alert
      severity={severity}
      variant="outlined"
      sx={{ bgcolor: 'background.paper' }}
      action={
        undo && (
          <Button onClick={undo} aria-keyshortcuts="Control+Z Meta+Z">
            Undo
          </Button>
        )
      }
    >
      {text}
    </Alert>
  )
}
