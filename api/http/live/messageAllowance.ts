import { CLOSING, type Closing } from './closing.ts'

/** Of one socket, pings included; a console sends a few whenever a page opens. */
const MOST = 200
const WITHIN_MS = 10_000
/** Bytes for a client that goes on sending and does not read. */
const MOST_UNREAD = 1 << 20

/** Asked for each message of a client; null: it may be taken. A document costs some 10 ms before anything is looked up. */
export function messageAllowance(socket: { readonly bufferedAmount: number }): () => Closing | null {
  let taken = 0
  let endsMs = 0
  return () => {
    if (endsMs <= Date.now()) {
      taken = 0
      endsMs = Date.now() + WITHIN_MS
    }
    taken += 1
    if (taken > MOST) return CLOSING.flood
    return socket.bufferedAmount > MOST_UNREAD ? CLOSING.slow : null
  }
}
