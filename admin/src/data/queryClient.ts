import { QueryClient } from '@tanstack/react-query'
import { Fault } from './fault'

const isTemporary = (error: unknown): boolean =>
  error instanceof Fault && (error.code === 'UNREACHABLE' || error.code === 'UNAVAILABLE')

/**
 * When reads are retried. Requests are sent even while the browser believes itself offline: held back, a page would
 * wait without saying so, and a change would be made later without anybody expecting it.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: (failures, error) => failures < 1 && isTemporary(error) },
      mutations: { networkMode: 'always', retry: false },
    },
  })
