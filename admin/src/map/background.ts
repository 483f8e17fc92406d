import { useQuery } from '@tanstack/react-query'
import { drawn } from '../data/drawn'

/** Raster tiles of somebody else's under our layers, where whoever runs Beadle has set some. */
export type Background = { tiles: string; attribution: string }

/** `undefined` until it is known whether there is one. */
export function useBackground(): Background | null | undefined {
  const { data, isError } = useQuery({
    queryKey: ['map background'],
    queryFn: ({ signal }) => background(signal),
    staleTime: Infinity,
    retry: false,
  })
  return isError ? null : data
}

async function background(signal: AbortSignal): Promise<Background | null> {
  const response = await drawn('/api/tiles/background.json', signal)
  return response.ok ? ((await response.json()) as Background | null) : null
}
