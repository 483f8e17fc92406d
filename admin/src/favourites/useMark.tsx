import { useQueryClient } from '@tanstack/react-query'
import { type RaRecord, useNotify, useResourceContext } from 'react-admin'
import { ask } from '../data/ask'
import { faultText } from '../data/fault'
import { AddFavouriteDocument, RemoveFavouriteDocument } from '../generated/graphql'
import { UNDO_OPTIONS, UndoNotice } from '../pages/UndoNotice'
import { favouritesChanged } from './useFavourites'

type Mark = { id: string }

/** A record that was read together with whether the viewer has marked it. */
export type Markable = RaRecord & { favourites?: readonly Mark[] | null }

const WORDS = { added: 'Added to your favourites.', removed: 'Removed from your favourites.' }

/** Adds a record to the favourites or removes it. The notice offers to undo that. */
export function useMark() {
  const client = useQueryClient()
  const notify = useNotify()
  const resource = useResourceContext() ?? ''

  const show = (record: Markable, favourites: readonly Mark[]): void => {
    const marked = (shown: Markable | undefined) => (shown?.id === record.id ? { ...shown, favourites } : shown)
    client.setQueriesData<Markable>({ queryKey: [resource, 'getOne'] }, marked)
  }

  const change = async (record: Markable, toBeMarked: boolean): Promise<void> => {
    // Shown at once, and taken back if the server refuses.
    show(record, toBeMarked ? [{ id: '' }] : [])
    try {
      const after = { ...record, favourites: toBeMarked ? await added(record) : await removed(record) }
      show(record, after.favourites)
      favouritesChanged(client)
      const text = toBeMarked ? WORDS.added : WORDS.removed
      notify(<UndoNotice text={text} onUndo={() => void change(after, !toBeMarked)} />, UNDO_OPTIONS)
    } catch (error) {
      show(record, record.favourites ?? [])
      notify(faultText(error), { type: 'error' })
    }
  }
  return change
}

async function added({ id }: Markable): Promise<readonly Mark[]> {
  const { favourite } = (await ask(AddFavouriteDocument, { input: { record: String(id) } })).addFavourite
  return favourite ? [favourite] : []
}

async function removed({ id }: Markable): Promise<readonly Mark[]> {
  await ask(RemoveFavouriteDocument, { input: { record: String(id) } })
  return []
}
