import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { FavouritesBlock } from './FavouritesBlock'
import { withFavourites } from '../favourites/useFavourites'
import { ChangedLatelyDocument } from '../generated/graphql'
import { MomentText } from '../words/DateText'
import { ErrorState } from '../pages/ErrorState'
import { PageLoading } from '../pages/PageLoading'
import { WorkList } from './WorkList'

/** The viewer's favourites, and the organisations that were changed last, for those who look things up. */
export function ChangedLately() {
  const client = useQueryClient()
  const { data, error, refetch } = useQuery({
    queryKey: ['changed lately'],
    queryFn: async ({ signal }) => withFavourites(client, await ask(ChangedLatelyDocument, {}, { signal })),
  })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <PageLoading />
  const { totalCount, edges } = data.organisations
  return (
    <>
      <FavouritesBlock />
      <WorkList
        title="Organisations changed lately"
        hideCount
        total={totalCount}
        items={edges.map(({ node: { id, name, updatedAt } }) => ({
          id,
          to: `/organisations/${id}/show`,
          name,
          detail: updatedAt && <MomentText value={updatedAt} />,
        }))}
        all="/organisations?sort=updatedAt&order=DESC"
        none="No organisation that you may see."
      />
    </>
  )
}
