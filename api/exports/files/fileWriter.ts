import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { Cell } from '../columns/cells.ts'

export type Head = { title: string; marking: string; headings: readonly string[] }

/** Each promise resolves when the receiver can take more, and rejects when it has gone. */
export type FileWriter = {
  add(rows: readonly (readonly Cell[])[]): Promise<void>
  end(): Promise<void>
}

/** Waits until `output` has room, so that a slow receiver does not fill our memory. */
export async function roomIn(output: Writable, gone: AbortSignal): Promise<void> {
  gone.throwIfAborted()
  if (output.writableNeedDrain) await once(output, 'drain', { signal: gone })
}
