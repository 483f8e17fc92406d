import { useQuery } from '@tanstack/react-query'
import { Fault } from '../data/fault'
import { useMailedToken } from './useMailedToken'

/** What a mailed link is for, asked once: nobody types on a page that changes under their hands. */
export function useMailedLink<Description>(name: string, describe: (token: string) => Promise<Description>) {
  const token = useMailedToken()
  const { data, error, refetch } = useQuery({
    queryKey: [name],
    queryFn: () => describe(token),
    enabled: token !== '',
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  })
  const isLapsed = token === '' || (error instanceof Fault && error.code === 'NOT_FOUND')
  return { token, data, error, isLapsed, retry: () => void refetch() }
}
