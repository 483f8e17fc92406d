import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorState } from '../pages/ErrorState'
import { PageLoading } from '../pages/PageLoading'

type AskedProps<Data> = {
  name: string
  ask: (signal: AbortSignal) => Promise<Data>
  children: (found: Data) => ReactNode
}

/** A part of the home page with a request of its own. If that fails, only this part says so. */
export function Asked<Data>({ name, ask, children }: AskedProps<Data>) {
  const { data, error, refetch } = useQuery({ queryKey: ['home', name], queryFn: ({ signal }) => ask(signal) })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  return data === undefined ? <PageLoading /> : <>{children(data)}</>
}
