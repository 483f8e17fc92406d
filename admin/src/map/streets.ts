import { useQuery } from '@tanstack/react-query'
import { reach } from '../data/ask'

/** Whom the licences of the loaded streets want to be named. */
export type Streets = { attribution: string }

/** `undefined` until it is known whether there are streets; null where there are none. */
export function useStreets(): Streets | null | undefined {
  const { data, isError } = useQuery({ queryKey: ['map streets'], queryFn: streets, staleTime: Infinity, retry: false })
  return isError ? null : data
}

async function streets(): Promise<Streets | null> {
  const response = await reach('/api/tiles/streets.json', {})
  return response.ok ? ((await response.json()) as Streets | null) : null
}
