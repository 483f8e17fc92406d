import { ask } from '../data/ask'
import { type KeyholderEntryFragment, SwapCallOrderDocument } from '../generated/graphql'

type Placed = Pick<KeyholderEntryFragment, 'id' | 'version' | 'callOrder'>

/** Two keyholders change places in the call order, each from the version that was shown. @throws Fault */
export const swapPlaces = (one: Placed, other: Placed): Promise<unknown> =>
  ask(SwapCallOrderDocument, {
    earlier: { id: one.id, version: one.version ?? 0, callOrder: other.callOrder },
    later: { id: other.id, version: other.version ?? 0, callOrder: one.callOrder },
  })
