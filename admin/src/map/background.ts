import { useQuery } from '@tanstack/react-query'
import { reach } from '../data/ask'

/** Raster tiles of somebody else's under our layers, where whoever runs Beadle has set some. */
export type Background = { tiles: string; attribution: string }

/** `undefined` until it is known whether there is one. */
export function useBackground(): Background | null | undefined {
  const { data, isError } = useQuery({ queryKey: ['map background'], queryFn: background, staleTime: Infinity, retry: false })
  return isError ? null : data
}

async function background(): Promise<Background | null> {
  const response = await reach('/api/tiles/background.json', {})
  return response.ok ? ((await response.json()) as Background | null) : null
}
