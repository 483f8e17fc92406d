/** Whoever sends less in a span keeps others from sending: about 0.05 Mbit/s, and a tunnel is not yet too slow. */
export type LeastPace = { bytes: number; spanMs: number }

export const LEAST_PACE: LeastPace = { bytes: 64 << 10, spanMs: 10_000 }

/**
 * Rejects after a span in which too little came, but for the first, in which a connection gets under way. Never
 * resolves.
 * @param received how much has come until now
 */
export function tooSlow(
  received: () => number,
  { bytes, spanMs }: LeastPace,
  fault: () => Error,
): { happened: Promise<never>; stop: () => void } {
  let before: number | null = null
  const { promise, reject } = Promise.withResolvers<never>()
  promise.catch(() => undefined)
  const look = (): void => {
    const now = received()
    if (before !== null && now - before < bytes) reject(fault())
    before = now
  }
  // A process that was busy takes first what has arrived meanwhile.
  const timer = setInterval(() => setImmediate(look), spanMs)
  return { happened: promise, stop: () => clearInterval(timer) }
}
