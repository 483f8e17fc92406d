import { Alert, Button } from '@mui/material'
import type { ComponentProps } from 'react'
import { useCloseNotification } from 'react-admin'
import { useShortcut } from '../shortcuts/useShortcut'

/**
 * How such a notice is shown: long enough to read it and reach the button, and not closed by a click elsewhere. Other
 * options go to MUI's Snackbar.
 */
export const UNDO_OPTIONS = {
  autoHideDuration: 12_000,
  ClickAwayListenerProps: { mouseEvent: false, touchEvent: false },
} as const

type Props = { text: string; onUndo?: (() => void) | undefined } & Pick<ComponentProps<typeof Alert>, 'severity'>

/** What was done, with an Undo button; Ctrl+Z does the same from anywhere on the page. */
export function UndoNotice({ text, onUndo, severity = 'success' }: Props) {
  const close = useCloseNotification()
  const undo =
    onUndo &&
    (() => {
      close()
      // The button disappears: those who pressed it by the keyboard go on at the content.
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
