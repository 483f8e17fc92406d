import { type RaRecord, useDataProvider, useNotify, useRefresh } from 'react-admin'
import type { RegisterProvider } from '../../data/dataProvider'
import { faultText } from '../../data/fault'
import { UNDO_OPTIONS, UndoNotice } from '../UndoNotice'

export type Archivable = RaRecord & { version?: number | null; archivedAt?: string | null }

/** Takes records out of the lists, and back into them. Nothing is erased, so the notice offers to undo it. */
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
      notify(<UndoNotice text={`The ${what} is archived.`} onUndo={() => void restore(data)} />, UNDO_OPTIONS)
    })
  return { archive, restore }
}
