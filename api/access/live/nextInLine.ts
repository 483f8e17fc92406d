import type { LiveEvent } from '../../platform/live/feed.ts'

/** What a channel does next: somebody joins, or the events up to the next who joins are told, at most so many. */
type Next<Member> = { joining: Member | null; events: readonly LiveEvent[] }

const isEvent = (entry: object): entry is LiveEvent => 'place' in entry

export function nextInLine<Member extends object>(
  waiting: readonly (LiveEvent | Member)[],
  most: number,
): Next<Member> {
  const [first] = waiting
  if (first && !isEvent(first)) return { joining: first, events: [] }
  const some = waiting.slice(0, most)
  const end = some.findIndex((entry) => !isEvent(entry))
  return { joining: null, events: (end < 0 ? some : some.slice(0, end)) as LiveEvent[] }
}
