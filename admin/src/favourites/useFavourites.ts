import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { FavouriteRecordsDocument, type FavouriteRecordsQuery } from '../generated/graphql'
import { favouriteOf } from './favourite'

const KEY = 'favourites'

/** Asking for them is a look at whom they name: what was told lately is not asked again at once. */
const FRESH_MS = 5 * 60_000

/** The viewer's favourites, newest first. @param first how many are shown, and asked for */
export function useFavourites(first: number) {
  const mayDo = useMay()
  const { data, error, refetch } = useQuery({
    queryKey: [KEY, first],
    queryFn: ({ signal }) => ask(FavouriteRecordsDocument, { first }, { signal }),
    enabled: mayDo('read', 'Favourite'),
    staleTime: FRESH_MS,
    gcTime: FRESH_MS,
    placeholderData: (before) => before,
  })
  const marks = data?.favourites.edges.map(({ node }) => favouriteOf(node))
  const favourites = marks?.filter((favourite) => favourite !== null) ?? null
  return { favourites, more: data?.favourites.pageInfo.hasNextPage ?? false, error, refetch }
}

/** Shown at first, by the home page and the palette alike. */
export const FEW = 8

/** The home page's own question brings the first few along, so that nobody asks for them beside it. */
export function withFavourites<Told extends FavouriteRecordsQuery>(client: QueryClient, told: Told): Told {
  client.setQueryData<FavouriteRecordsQuery>([KEY, FEW], { favourites: told.favourites })
  return told
}

/** Another record was marked, or one less is. */
export const favouritesChanged = (client: QueryClient): void => void client.invalidateQueries({ queryKey: [KEY] })
