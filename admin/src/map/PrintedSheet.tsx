import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { CallSheet } from '../parts/CallSheet'
import { type Area, positionText } from './area'
import type { Rung } from './ring'

/** What the page prints: the call sheet of the area and nothing else. It is made when it is printed, so that it says when that was. */
export function PrintedSheet({ area, premises }: { area: Area; premises: readonly Rung[] }) {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // The browser prints what is there when the listener returns.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  if (!printing) return null
  const title = area.kind === 'circle' ? `Call sheet: within ${area.metres} m of ${positionText(area.centre)}` : 'Call sheet: an area on the map'
  return <CallSheet title={title} premises={premises.map(({ distanceMetres, ...one }) => (distanceMetres === null ? one : { ...one, distanceMetres }))} />
}
