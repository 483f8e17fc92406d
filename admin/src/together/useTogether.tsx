import { useState } from 'react'
import { type RaRecord, useListContext, useNotify, useRefresh } from 'react-admin'
import type { Versioned } from '../data/resource'
import { Fault, faultText } from '../data/fault'
import { numberText } from '../words/dates'
import { UNDO_OPTIONS, UndoNotice } from '../pages/UndoNotice'
import { nameOf } from './nameOf'

export const MOST = 200

/** What was done, and how to undo it if that is possible. */
type Done = { did: string; undo?: () => Promise<unknown> }

/** Changes the chosen records of the list by one operation, says what was done, and offers to undo it. */
export function useTogether() {
  const { data = [], selectedIds, onUnselectItems } = useListContext<RaRecord>()
  const [busy, setBusy] = useState(false)
  const notify = useNotify()
  const refresh = useRefresh()

  const say = (error: unknown): void =>
    notify(error instanceof Fault ? inWords(error, data) : faultText(error), {
      type: 'error',
      autoHideDuration: 10_000,
      multiLine: true,
    })

  async function run(work: () => Promise<Done>): Promise<boolean> {
    setBusy(true)
    try {
      const done = await work()
      onUnselectItems()
      notify(
        <UndoNotice text={done.did} onUndo={done.undo && (() => void done.undo?.().then(refresh, say))} />,
        UNDO_OPTIONS,
      )
      return true
    } catch (error) {
      say(error)
      return false
    } finally {
      setBusy(false)
      refresh()
    }
  }
  return { ids: selectedIds.map(String), busy, run }
}

/** The versions that the list shows; for records on other pages, the current ones. */
export function versionsOf(data: readonly RaRecord[], now: readonly Versioned[]): Versioned[] {
  const shown = new Map(data.map(({ id, version }) => [String(id), version as number]))
  return now.map(({ id, version }) => ({ id, version: shown.get(id) ?? version }))
}

function inWords({ code, message, records }: Fault, data: readonly RaRecord[]): string {
  if (code !== 'CONFLICT' || records.length === 0) return message
  const names = data
    .filter(({ id }) => records.includes(String(id)))
    .map((record) => nameOf(record) ?? 'one without a name')
  const shown = names.slice(0, 5)
  const others = records.length - shown.length
  const changed = [...shown, ...(others > 0 ? [`${numberText(others)} more`] : [])].join(', ')
  return `Nothing was changed. Somebody else has changed ${changed}. Look at the list again.`
}
