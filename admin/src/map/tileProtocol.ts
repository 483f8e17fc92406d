import { drawn } from '../data/drawn'

/** By this protocol the engine has our own tiles fetched by the page, as the page fetches everything else. */
const PROTOCOL = 'beadle-tiles'

type Engine = {
  addProtocol: (
    name: string,
    load: (asked: { url: string }, controller: AbortController) => Promise<{ data: ArrayBuffer }>,
  ) => void
}

/**
 * Teaches the engine that protocol. A tile that was refused because the session has ended arrives once somebody has
 * signed in.
 */
export function teachTiles(engine: Engine): void {
  engine.addProtocol(PROTOCOL, async ({ url }, { signal }) => {
    const response = await drawn(url.slice(PROTOCOL.length + 3), signal)
    if (!response.ok) throw new Error(`A tile was refused: status ${response.status}`)
    return { data: await response.arrayBuffer() }
  })
}

/** Our own tiles use that protocol; the engine fetches others itself. */
export function throughPage(url: string): { url: string } {
  const ours = `${window.location.origin}/api/tiles/`
  return url.startsWith(ours) ? { url: `${PROTOCOL}://${url.slice(window.location.origin.length)}` } : { url }
}
