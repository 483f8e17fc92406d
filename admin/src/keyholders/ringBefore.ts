import { ask } from '../data/ask'
import { type KeyholderEntryFragment, SwapCallOrderDocument } from '../generated/graphql'
import { placesOf } from './places.ts'

type Placed = Pick<KeyholderEntryFragment, 'id' | 'version' | 'callOrder'>

/** Has two neighbours in the call order rung the other way round, each changed from the version that was shown. @throws Fault */
export function ringBefore(first: Placed, second: Placed): Promise<unknown> {
  const places = placesOf(first.callOrder, second.callOrder)
  return ask(SwapCallOrderDocument, {
    first: { id: first.id, version: first.version ?? 0, callOrder: places.first },
    second: { id: second.id, version: second.version ?? 0, callOrder: places.second },
  })
}
