import { drawn } from '../data/drawn'

/** How our own tiles are named in a style: the map's engine then has them fetched here, as the page fetches everything else. */
const PROTOCOL = 'beadle-tiles'

/** @param path below /api/tiles, with {z}, {x} and {y} */
export const tileAddress = (path: string): string => `${PROTOCOL}://${path}`

type Engine = { addProtocol: (name: string, load: (asked: { url: string }, controller: AbortController) => Promise<{ data: ArrayBuffer }>) => void }

/** Teaches the engine to fetch them. A tile that is refused because the session has ended comes once somebody has signed in. */
export function teachTiles(engine: Engine): void {
  engine.addProtocol(PROTOCOL, async ({ url }, { signal }) => {
    const response = await drawn(`/api/tiles/${url.slice(PROTOCOL.length + 3)}`, signal)
    if (!response.ok) throw new Error(`A tile was refused: status ${response.status}`)
    return { data: await response.arrayBuffer() }
  })
}
