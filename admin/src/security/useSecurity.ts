import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { SecurityPageDocument, type SecurityPageQuery } from '../generated/graphql'

export type Security = SecurityPageQuery['viewer']

const KEY = ['security']

/** How the viewer signs in, and where; one question for the whole page. */
export const useSecurity = () =>
  useQuery({ queryKey: KEY, queryFn: async ({ signal }) => (await ask(SecurityPageDocument, {}, { signal })).viewer })

/** Asks anew after a change. */
export function useAgain(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: KEY })
}
