import { useQuery } from '@tanstack/react-query'
import { drawn } from '../data/drawn'

/** Whom the licences of the loaded streets want to be named. */
export type Streets = { attribution: string }

/** `undefined` until it is known whether there are streets; null where there are none. */
export function useStreets(): Streets | null | undefined {
  const { data, isError } = useQuery({ queryKey: ['map streets'], queryFn: ({ signal }) => streets(signal), staleTime: Infinity, retry: false })
  return isError ? null : data
}

async function streets(signal: AbortSignal): Promise<Streets | null> {
  const response = await drawn('/api/tiles/streets.json', signal)
  return response.ok ? ((await response.json()) as Streets | null) : null
}
