import { useState } from 'react'
import type { BreakGlassRowFragment } from '../generated/graphql'
import { WorkList } from './WorkList'
import { isWaiting } from '../breakGlass/glass'
import { momentText } from '../words/dates'
import { OpeningState } from '../breakGlass/OpeningState'

const MOST = 6

type Openings = { totalCount: number; edges: readonly { node: BreakGlassRowFragment }[] }

/**
 * The newest openings of private contacts, with their reasons, those first that wait for another inspector: what the
 * data-protection officer reads first.
 */
export function NewestOpenings({ found: { totalCount, edges } }: { found: Openings }) {
  const [now] = useState(() => Date.now())
  const newest = edges.map(({ node }) => node)
  const waiting = newest.filter((opening) => isWaiting(opening, now))
  const openings = [...waiting, ...newest.filter((opening) => !waiting.includes(opening))].slice(0, MOST)
  return (
    <WorkList
      title="Private contacts opened by break-glass"
      total={totalCount}
      all="/break-glass"
      none="Nobody has opened private contacts."
      items={openings.map((opening) => ({
        id: opening.id,
        to: '/break-glass',
        name: `${momentText(opening.createdAt ?? '')}, ${opening.account?.displayName ?? opening.openedBy ?? ''}: ${opening.reason ?? ''}`,
        detail: <OpeningState opening={opening} />,
      }))}
    />
  )
}
