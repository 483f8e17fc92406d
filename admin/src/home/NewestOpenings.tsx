import { useState } from 'react'
import type { BreakGlassRowFragment } from '../generated/graphql'
import { WorkList } from './WorkList'
import { isWaiting } from '../breakGlass/glass'
import { momentText } from '../words/dates'
import { OpeningState } from '../breakGlass/OpeningState'

const MOST = 6

type Openings = { totalCount: number; edges: readonly { node: BreakGlassRowFragment }[] }

/**
 * The newest openings of private contacts with their reasons, those that wait for another inspector first: what the
 * data-protection officer reads first.
 */
export function NewestOpenings({ found: { totalCount, edges } }: { found: Openings }) {
  const [now] = useState(() => Date.now())
  const newest = edges.map(({ node }) => node)
  const waiting = newest.filter((opening) => isWaiting(opening, now))
  const others = newest.filter((opening) => !waiting.includes(opening))
  const openings = [...waiting, ...others].slice(0, MOST)
  const nameOf = ({ createdAt, account, openedBy, reason }: BreakGlassRowFragment) =>
    `${momentText(createdAt ?? '')}, ${account?.displayName ?? openedBy ?? ''}: ${reason ?? ''}`
  return (
    <WorkList
      title="Private contacts opened by break-glass"
      total={totalCount}
      all="/break-glass"
      none="Nobody has opened private contacts."
      items={openings.map((opening) => ({
        id: opening.id,
        to: '/break-glass',
        name: nameOf(opening),
        detail: <OpeningState opening={opening} />,
      }))}
    />
  )
}
