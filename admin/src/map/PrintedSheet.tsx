import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { CallSheet } from '../contacts/CallSheet'
import { positionText } from '../whereabouts/position'
import type { Area } from './area'
import type { Rung } from './ring'

type PrintedSheetProps = {
  area: Area
  /** The name of a zone. */
  named: string | null
  premises: readonly Rung[]
  total: number
}

/**
 * What the page prints: the call sheet of the area and nothing else. It is made at the moment of printing, because it
 * states the time.
 */
export function PrintedSheet({ area, named, premises, total }: PrintedSheetProps) {
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
  const fromCentre = area.kind === 'polygon' || area.kind === 'zone'
  const sheets = premises.map(({ distanceMetres, toRing, organisation, ...one }) => ({
    ...one,
    keyholders: toRing,
    tier: organisation?.tier ?? null,
    ...(distanceMetres === null ? {} : { distanceMetres, fromCentre }),
  }))
  return <CallSheet title={`Call sheet: ${titleOf(area, named)}`} premises={sheets} total={total} />
}

function titleOf(area: Area, named: string | null): string {
  if (area.kind === 'circle') return `within ${area.metres} m of ${positionText(area.centre)}`
  return area.kind === 'polygon' ? 'an area drawn on the map' : (named ?? 'an area on the map')
}
