import { useMemo } from 'react'
import { type Background, useBackground } from './background'
import { type OpenData, useOpenData } from './openData'

/** What the map has below our own records. */
export type Ground = { background: Background | null; streets: OpenData | null; areas: OpenData | null }

/** The same as long as nothing more is known. A background shows water and parks itself: over it, ours are not drawn. */
export function useGround(): Ground {
  const background = useBackground() ?? null
  const streets = useOpenData('streets') ?? null
  const areas = useOpenData('areas') ?? null
  return useMemo(() => ({ background, streets, areas: background ? null : areas }), [background, streets, areas])
}

/** Whom the map has to name, each once. */
export function namedBy({ background, streets, areas }: Ground): string[] {
  const named = [background, areas, streets].flatMap((part) => part?.attribution ?? [])
  return [...new Set(named)]
}
