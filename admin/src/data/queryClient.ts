import { QueryClient } from '@tanstack/react-query'
import { Fault } from './fault'

const isPassing = (error: unknown): boolean =>
  error instanceof Fault && (error.code === 'UNREACHABLE' || error.code === 'UNAVAILABLE')

/**
 * How reads are asked again. A request is always sent, also while the browser believes itself offline: held back, a
 * page would wait without a word, and a change would be made whenever the connection came back.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: (failures, error) => failures < 1 && isPassing(error) },
      mutations: { networkMode: 'always', retry: false },
    },
  })
