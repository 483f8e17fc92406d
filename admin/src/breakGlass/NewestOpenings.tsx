import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../data/ask'
import { NewestOpeningsDocument } from '../generated/graphql'
import { WorkList } from '../home/WorkList'
import { isWaiting } from '../map/glass'
import { momentText } from '../parts/dates'
import { ErrorState } from '../parts/ErrorState'
import { State } from './State'

const MOST = 6

/** The newest openings of private contacts, with their reasons, those first that wait for another inspector: what the data-protection officer reads first. */
export function NewestOpenings() {
  const [now] = useState(() => Date.now())
  const { data, error, refetch } = useQuery({ queryKey: ['newest openings'], queryFn: ({ signal }) => ask(NewestOpeningsDocument, {}, { signal }) })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const newest = data.breakGlasses.edges.map(({ node }) => node)
  const waiting = newest.filter((opening) => isWaiting(opening, now))
  const openings = [...waiting, ...newest.filter((opening) => !waiting.includes(opening))].slice(0, MOST)
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
