import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { drawn } from '../data/drawn'

/** Raster tiles of somebody else's under our layers, where whoever runs Beadle has set some. */
type Background = { tiles: string; attribution: string }
/** Open data that was loaded for the map: whom its licences want to be named, null where they ask for nobody. */
type OpenData = { attribution: string | null }

/** What the map has below our own records. */
export type Ground = { background: Background | null; streets: OpenData | null; areas: OpenData | null }

/**
 * The same as long as nothing more is known. A background shows water and parks itself: over it, ours are not drawn.
 */
export function useGround(): Ground {
  const background = useTileSource<Background>('background')
  const streets = useTileSource<OpenData>('streets')
  const areas = useTileSource<OpenData>('areas')
  return useMemo(() => ({ background, streets, areas: background ? null : areas }), [background, streets, areas])
}

/** What the server says of one source of tiles; null where it has none, and until that is known. */
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
