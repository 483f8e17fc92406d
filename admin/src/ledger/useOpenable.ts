import { useQuery } from '@tanstack/react-query'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { OpenableSubjectsDocument } from '../generated/graphql'

/** A subject's record that the viewer may open. */
export type Openable = { to: string; name: string }

/** The API returns at most this many of each kind at once. */
const MOST = 200
const NONE: ReadonlyMap<string, Openable> = new Map()

/** The subjects' records that the viewer may open, by id: one request for a page of the list. */
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
      return new Map([
        ...openableIn('accounts', accounts),
        ...openableIn('people', people),
        ...openableIn('organisations', organisations),
      ])
    },
    enabled: ids.length > 0 && Object.values(flags).includes(true),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  })
  return data ?? NONE
}

type Named = { id: string; name?: string | null; displayName?: string | null }
type Found = { edges: readonly { node: Named }[] }

const openableIn = (page: string, list: Found | undefined): [id: string, record: Openable][] =>
  (list?.edges ?? []).map(({ node: { id, name, displayName } }) => [
    id,
    { to: `/${page}/${id}/show`, name: name ?? displayName ?? '' },
  ])
