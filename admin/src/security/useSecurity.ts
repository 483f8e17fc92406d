import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { SecurityPageDocument, type SecurityPageQuery } from '../generated/graphql'

export type Security = SecurityPageQuery['viewer'] & { mailHasText: boolean }

const QUERY_KEY = ['security']

/** How the viewer signs in, and where; one request for the whole page. */
export const useSecurity = () =>
  useQuery({
    queryKey: QUERY_KEY,
    queryFn: async ({ signal }) => {
      const { viewer, mailChoices } = await ask(SecurityPageDocument, {}, { signal })
      // Nobody has chosen text who has not chosen at all.
      return { ...viewer, mailHasText: mailChoices.edges[0]?.node.hasText ?? false }
    },
  })

/** Reads it again after a change. */
export function useReloadSecurity(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: QUERY_KEY })
}
