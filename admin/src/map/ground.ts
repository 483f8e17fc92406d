import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { drawn } from '../data/drawn'

/** Raster tiles from elsewhere under our layers, if the operator of Beadle has set any. */
type Background = { tiles: string; attribution: string }
/** Open data that was loaded for the map. `attribution`: whom its licences require the map to name; null for nobody. */
type OpenData = { attribution: string | null }

/** What the map shows below our own records. */
export type Ground = { background: Background | null; streets: OpenData | null; areas: OpenData | null }

/**
 * The same object as long as nothing new is known. A background shows water and parks itself, so ours are not drawn
 * over it.
 */
export function useGround(): Ground {
  const background = useTileSource<Background>('background')
  const streets = useTileSource<OpenData>('streets')
  const areas = useTileSource<OpenData>('areas')
  return useMemo(() => ({ background, streets, areas: background ? null : areas }), [background, streets, areas])
}

/** The server's description of one source of tiles; null if it has none, or as long as that is not known. */
function useTileSource<Source>(name: 'background' | 'streets' | 'areas'): Source | null {
  const { data, isError } = useQuery({
    queryKey: ['map', name],
    queryFn: ({ signal }) => described<Source>(name, signal),
    staleTime: Infinity,
    retry: false,
  })
  return isError ? null : (data ?? null)
}

async function described<Source>(name: string, signal: AbortSignal): Promise<Source | null> {
  const response = await drawn(`/api/tiles/${name}.json`, signal)
  return response.ok ? ((await response.json()) as Source | null) : null
}

/** Whom the map has to name, each once. */
export function namedBy({ background, streets, areas }: Ground): string[] {
  const named = [background, areas, streets].flatMap((part) => part?.attribution ?? [])
  return [...new Set(named)]
}
