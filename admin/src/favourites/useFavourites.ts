import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { FavouriteRecordsDocument, type FavouriteRecordsQuery } from '../generated/graphql'
import { favouriteOf } from './favourite'

const KEY = 'favourites'

/** The ledger records each request as a look at the people named, so a recent answer is used again. */
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

/** How many the home page and the palette show at first. */
export const FEW = 8

/** The home page's own request brings the first few along, so that they need no request of their own. */
export function withFavourites<Told extends FavouriteRecordsQuery>(client: QueryClient, told: Told): Told {
  client.setQueryData<FavouriteRecordsQuery>([KEY, FEW], { favourites: told.favourites })
  return told
}

/** A favourite was added or removed. */
export const favouritesChanged = (client: QueryClient): void => void client.invalidateQueries({ queryKey: [KEY] })
