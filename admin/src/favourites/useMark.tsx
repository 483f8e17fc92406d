import { useQueryClient } from '@tanstack/react-query'
import { type RaRecord, useNotify, useResourceContext } from 'react-admin'
import { ask } from '../data/ask'
import { faultText } from '../data/fault'
import { AddFavouriteDocument, RemoveFavouriteDocument } from '../generated/graphql'
import { UNDO_OPTIONS, UndoNotice } from '../parts/UndoNotice'
import { favouritesChanged } from './useFavourites'

/** A record of which it was asked whether the viewer has marked it. */
export type Markable = RaRecord & { favourites?: readonly { id: string }[] | null }

/** Marks a record as a favourite, or takes the mark away; the other is one press away, also from the notice. */
export function useMark() {
  const client = useQueryClient()
  const notify = useNotify()
  const resource = useResourceContext() ?? ''

  const show = (record: Markable, favourites: readonly { id: string }[]) =>
    client.setQueriesData<Markable>({ queryKey: [resource, 'getOne'] }, (shown) => (shown?.id === record.id ? { ...shown, favourites } : shown))

  const change = async (record: Markable, marked: boolean): Promise<void> => {
    const before = record.favourites ?? []
    const input = { record: String(record.id) }
    // Pressed is pressed; what the server says of it follows.
    show(record, marked ? [{ id: '' }] : [])
    try {
      const mark = marked ? (await ask(AddFavouriteDocument, { input })).addFavourite.favourite : (await ask(RemoveFavouriteDocument, { input })).removeFavourite.favourite
      const after = { ...record, favourites: mark ? [mark] : [] }
      show(record, after.favourites)
      favouritesChanged(client)
      notify(<UndoNotice text={marked ? 'It is one of your favourites.' : 'It is off your favourites.'} onUndo={() => void change(after, !marked)} />, UNDO_OPTIONS)
    } catch (error) {
      show(record, before)
      notify(faultText(error), { type: 'error' })
    }
  }
  return change
}
