import { Button, SnackbarContent } from '@mui/material'
import { type RaRecord, useCloseNotification, useDataProvider, useNotify, useRefresh } from 'react-admin'
import type { RegisterProvider } from '../data/dataProvider'
import { faultText } from '../data/fault'

export type Archivable = RaRecord & { version?: number | null; archivedAt?: string | null }

/** Long enough to read the sentence and reach the button with the keyboard. */
const UNDO_FOR_MS = 12_000

/** Takes records out of the lists, and back into them. Nothing is erased, so the way back is one press, also from the notification. */
export function useArchive(resource: string, what: string) {
  const dataProvider = useDataProvider<RegisterProvider>()
  const notify = useNotify()
  const refresh = useRefresh()

  const attempt = async (change: () => Promise<void>) => {
    try {
      await change()
    } catch (error) {
      notify(faultText(error), { type: 'error' })
    }
    refresh()
  }
  const restore = (record: Archivable) =>
    attempt(async () => {
      await dataProvider.restore(resource, { id: record.id, version: record.version ?? 0 })
      notify(`The ${what} is back in the lists`, { type: 'success' })
    })
  const archive = (record: Archivable) =>
    attempt(async () => {
      const { data } = await dataProvider.delete<Archivable>(resource, { id: record.id, previousData: record })
      notify(<UndoNotice text={`The ${what} is archived.`} onUndo={() => void restore(data)} />, { autoHideDuration: UNDO_FOR_MS })
    })
  return { archive, restore }
}

function UndoNotice({ text, onUndo }: { text: string; onUndo: () => void }) {
  const close = useCloseNotification()
  const undo = () => {
    close()
    onUndo()
  }
  return <SnackbarContent message={text} action={<Button color="inherit" size="small" onClick={undo}>Undo</Button>} />
}
