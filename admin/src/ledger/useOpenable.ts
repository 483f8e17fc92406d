import { useQuery } from '@tanstack/react-query'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { OpenableSubjectsDocument } from '../generated/graphql'

/** A record of somebody whom the ledger speaks of. */
export type Openable = { to: string; name: string }

/** The API gives at most so many of each kind at once. */
const MOST = 200
const NONE: ReadonlyMap<string, Openable> = new Map()

/** The records of these subjects that the viewer may open, by id: one question for a page of the list. */
export function useOpenable(subjects: readonly string[]): ReadonlyMap<string, Openable> {
  const mayDo = useMay()
  const flags = {
    accounts: mayDo('read', 'Account'),
    people: mayDo('read', 'Person'),
    organisations: mayDo('read', 'Organisation'),
  }
  const ids = [...new Set(subjects)].sort().slice(0, MOST)
  const { data } = useQuery({
    queryKey: ['subjects to open', ids, flags],
    queryFn: async ({ signal }) => {
      const { accounts, people, organisations } = await ask(OpenableSubjectsDocument, { ids, ...flags }, { signal })
      const of = (
        page: string,
        list: { edges: { node: { id: string; name?: string | null; displayName?: string | null } }[] } | undefined,
      ) =>
        (list?.edges ?? []).map(
          ({ node }) =>
            [node.id, { to: `/${page}/${node.id}/show`, name: node.name ?? node.displayName ?? '' }] as const,
        )
      return new Map([...of('accounts', accounts), ...of('people', people), ...of('organisations', organisations)])
    },
    enabled: ids.length > 0 && Object.values(flags).includes(true),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  })
  return data ?? NONE
}
