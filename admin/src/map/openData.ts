import { useQuery } from '@tanstack/react-query'
import { drawn } from '../data/drawn'

/** Open data that was loaded for the map: whom its licences want to be named, null where they ask for nobody. */
export type OpenData = { attribution: string | null }

/** `undefined` until it is known whether there are any; null where there are none. */
export function useOpenData(what: 'streets' | 'areas'): OpenData | null | undefined {
  const { data, isError } = useQuery({
    queryKey: ['map', what],
    queryFn: ({ signal }) => known(what, signal),
    staleTime: Infinity,
    retry: false,
  })
  return isError ? null : data
}

async function known(what: string, signal: AbortSignal): Promise<OpenData | null> {
  const response = await drawn(`/api/tiles/${what}.json`, signal)
  return response.ok ? ((await response.json()) as OpenData | null) : null
}
