import { useQuery } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { NewestOpeningsDocument } from '../generated/graphql'
import { WorkList } from '../home/WorkList'
import { momentText } from '../parts/dates'
import { ErrorState } from '../parts/ErrorState'
import { State } from './State'

/** The newest openings of private contacts, with their reasons: what the data-protection officer reads first. */
export function NewestOpenings() {
  const { data, error, refetch } = useQuery({ queryKey: ['newest openings'], queryFn: ({ signal }) => ask(NewestOpeningsDocument, {}, { signal }) })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const openings = data.breakGlasses.edges.map(({ node }) => node)
  return (
    <WorkList
      title="Private contacts opened by break-glass"
      total={data.breakGlasses.totalCount}
      all="/break-glass"
      none="Nobody has opened private contacts."
      items={openings.map((opening) => ({
        id: opening.id,
        to: '/break-glass',
        name: `${momentText(opening.createdAt ?? '')}, ${opening.account?.displayName ?? opening.openedBy ?? ''}: ${opening.reason ?? ''}`,
        detail: <State opening={opening} />,
      }))}
    />
  )
}
