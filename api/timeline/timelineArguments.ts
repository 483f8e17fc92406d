import { positionOf } from '../access/gate/lists/keyset.ts'
import type { QueryTimelineArgs, TimelineOf } from '../generated/resolvers.ts'
import { BadUserInput } from '../platform/errors.ts'
import { idOrNull } from '../platform/values/uuid.ts'
import { TAG } from './order.ts'

const MOST_PER_PAGE = 200
const USUAL_PER_PAGE = 50
const MOST_OF = { entries: 4, kinds: 50, statuses: 4 } as const

/** `id`: null if what was sent is not an id; then nothing is found. */
export type Subject = { is: keyof TimelineOf; id: string | null }

export type Paging = {
  direction: 'FORWARD' | 'BACKWARD'
  size: number
  /** Time and id of the entry that the page begins behind, or ends before; null: it begins or ends now. */
  position: readonly unknown[] | null
}

/** @throws BadUserInput naming the field of `of` */
export function subjectOf({ of }: QueryTimelineArgs): Subject | null {
  const given = Object.entries(of ?? {}).filter(([, id]) => id !== null && id !== undefined) as [
    keyof TimelineOf,
    string,
  ][]
  const [first, second] = given
  if (second) throw new BadUserInput({ [`of.${second[0]}`]: 'must be the only one' })
  return first ? { is: first[0], id: idOrNull(first[1]) } : null
}

/** @throws BadUserInput naming the argument */
export function pagingOf({ first, after, last, before }: QueryTimelineArgs): Paging {
  const isForward = given(first) || given(after)
  if (isForward && (given(last) || given(before)))
    throw new BadUserInput({ [given(last) ? 'last' : 'before']: 'must not stand beside `first` or `after`' })
  const [size, cursor, names] = isForward
    ? ([first, after, ['first', 'after']] as const)
    : ([last, before, ['last', 'before']] as const)
  const most = size ?? USUAL_PER_PAGE
  if (most < 1 || most > MOST_PER_PAGE) throw new BadUserInput({ [names[0]]: `must be 1 to ${MOST_PER_PAGE}` })
  return {
    direction: isForward ? 'FORWARD' : 'BACKWARD',
    size: most,
    position: given(cursor) ? positionIn(cursor, names[1]) : null,
  }
}

/** @throws BadUserInput naming the field of `filter` */
export function refuseBadFilter({ filter }: QueryTimelineArgs): void {
  if (!filter) return
  for (const name of ['entries', 'kinds', 'statuses'] as const)
    if ((filter[name]?.length ?? 0) > MOST_OF[name])
      throw new BadUserInput({ [`filter.${name}`]: `must have at most ${MOST_OF[name]}` })
  if (given(filter.since) && given(filter.until) && new Date(filter.since) >= new Date(filter.until))
    throw new BadUserInput({ 'filter.until': 'must be after `since`' })
}

const given = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined

function positionIn(cursor: string, name: 'after' | 'before'): readonly unknown[] {
  const foreign = new BadUserInput({ [name]: 'must be a cursor of a timeline' })
  try {
    const { values } = positionOf(cursor, TAG, ['timestamptz'])
    if (!values.includes(null)) return values
  } catch (error) {
    if (!(error instanceof BadUserInput)) throw error
  }
  throw foreign
}
