import { drawn } from '../data/drawn'

/** Under this name the engine has our own tiles fetched here, as the page fetches everything else. */
const PROTOCOL = 'beadle-tiles'

type Engine = {
  addProtocol: (
    name: string,
    load: (asked: { url: string }, controller: AbortController) => Promise<{ data: ArrayBuffer }>,
  ) => void
}

/**
 * Teaches the engine to fetch them. A tile that is refused because the session has ended comes once somebody has signed
 * in.
 */
export function teachTiles(engine: Engine): void {
  engine.addProtocol(PROTOCOL, async ({ url }, { signal }) => {
    const response = await drawn(url.slice(PROTOCOL.length + 3), signal)
    if (!response.ok) throw new Error(`A tile was refused: status ${response.status}`)
    return { data: await response.arrayBuffer() }
  })
}

/** What is ours is asked for by that protocol, what is somebody else's by the engine itself. */
export function throughPage(url: string): { url: string } {
  const ours = `${window.location.origin}/api/tiles/`
  return url.startsWith(ours) ? { url: `${PROTOCOL}://${url.slice(window.location.origin.length)}` } : { url }
}
