import { useEffect, useRef, useState } from 'react'
import { everyPage, type Part, type Row } from './reading'

/** `takenAt`: when the last of it had been read. */
export type OwnFile = { takenAt: string; parts: Readonly<Record<string, readonly Row[]>> }

type State =
  | { is: 'idle' }
  | { is: 'reading'; part: number; rows: number }
  | { is: 'failed'; error: unknown }
  | { is: 'read'; file: OwnFile }

/** Reads all that the role shows of what is the viewer's own, list by list and page by page; half of it is never given out. */
export function useOwnFile(parts: readonly Part[]) {
  const [state, setState] = useState<State>({ is: 'idle' })
  const underWay = useRef<AbortController | null>(null)
  useEffect(() => () => underWay.current?.abort(), [])

  const start = async () => {
    const stopping = new AbortController()
    underWay.current = stopping
    try {
      const file = await readAll(parts, stopping.signal, (part, rows) => setState({ is: 'reading', part, rows }))
      setState({ is: 'read', file })
    } catch (error) {
      if (!stopping.signal.aborted) setState({ is: 'failed', error })
    }
  }
  return { state, start }
}

async function readAll(
  parts: readonly Part[],
  signal: AbortSignal,
  tell: (part: number, rows: number) => void,
): Promise<OwnFile> {
  const kept: Record<string, readonly Row[]> = {}
  let rows = 0
  for (const [at, { key, read }] of parts.entries()) {
    tell(at, rows)
    kept[key] = await everyPage(async (after) => {
      const page = await read(after, signal)
      rows += page.edges.length
      tell(at, rows)
      return page
    })
  }
  return { takenAt: new Date().toISOString(), parts: kept }
}
