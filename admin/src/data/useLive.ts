import { useEffect, useRef, useState } from 'react'
import { follow, type Followed } from './live'

/** CUT: changes are not told at the moment. CONNECTING: nobody knows yet; a page waits a little with its first read. */
export type LiveState = 'CONNECTING' | 'LIVE' | 'CUT'

/** A page is shown without being live after this; it is read again once it is. */
const PATIENCE_MS = 1_500

/** Changes that come together are read together. */
const TOGETHER_MS = 60

type Following = {
  /** Reads again what the page shows: after changes, and after a cut. */
  changed: () => void
  /** Whether the page shows the record that has changed; all of them if left out. */
  concerns?: (id: string) => boolean
}

/**
 * Follows changes for as long as the component is there.
 * @param key changes when something else is to be followed
 */
export function useLive(key: string, followed: readonly Followed[], { changed, concerns }: Following): LiveState {
  const [state, setState] = useState<LiveState>('CONNECTING')
  const latest = useRef({ followed, changed, concerns })
  useEffect(() => {
    latest.current = { followed, changed, concerns }
  })
  useEffect(() => {
    let read: ReturnType<typeof setTimeout> | undefined
    let wasCut = false
    const cut = () => {
      wasCut = true
      setState('CUT')
    }
    const patience = setTimeout(cut, PATIENCE_MS)
    const readSoon = () => {
      clearTimeout(read)
      read = setTimeout(() => latest.current.changed(), TOGETHER_MS)
    }
    const stop = follow(latest.current.followed, {
      told: (id) => {
        if (latest.current.concerns?.(id) ?? true) readSoon()
      },
      stands: () => {
        clearTimeout(patience)
        setState('LIVE')
        if (wasCut) readSoon()
        wasCut = false
      },
      cut: () => {
        clearTimeout(patience)
        cut()
      },
    })
    return () => {
      clearTimeout(read)
      clearTimeout(patience)
      stop()
    }
  }, [key])
  return state
}
