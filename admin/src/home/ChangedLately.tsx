import { useQuery } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { ChangedLatelyDocument } from '../generated/graphql'
import { MomentText } from '../parts/DateText'
import { ErrorState } from '../parts/ErrorState'
import { PageLoading } from '../parts/PageLoading'
import { WorkList } from './WorkList'

/** Organisations that were changed last: what somebody who looks things up finds different from before. */
export function ChangedLately() {
  const { data, error, refetch } = useQuery({ queryKey: ['changed lately'], queryFn: ({ signal }) => ask(ChangedLatelyDocument, {}, { signal }) })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <PageLoading />
  const { totalCount, edges } = data.organisations
  return (
    <WorkList
      title="Organisations changed lately"
      total={totalCount}
      items={edges.map(({ node: { id, name, updatedAt } }) => ({ id, to: `/organisations/${id}/show`, name, detail: updatedAt && <MomentText value={updatedAt} /> }))}
      all="/organisations?sort=updatedAt&order=DESC"
      none="No organisation that you may see."
    />
  )
}
