import { named, reach, withSession } from './ask'
import { Fault } from './fault'
import { onceBack, pageHolder } from './session'

/**
 * Fetches what a page draws by itself, such as a tile of its map. If the session has ended, the holder of the page is
 * asked to sign in; if they decline, this waits silently until they are back.
 * @returns the response, whatever its status, except 401
 * @throws Fault when there is no answer; AbortError when `signal` is aborted
 */
export async function drawn(path: string, signal: AbortSignal): Promise<Response> {
  for (;;) {
    try {
      return await withSession(() => fetched(path, signal), { changes: false, signal })
    } catch (error) {
      if (!(error instanceof Fault && error.code === 'UNAUTHENTICATED') || pageHolder() === null) throw error
      await onceBack(signal)
    }
  }
}

async function fetched(path: string, signal: AbortSignal): Promise<Response> {
  const response = await reach(path, { headers: named(pageHolder()?.id ?? null), signal })
  if (response.status === 401)
    throw new Fault({ code: 'UNAUTHENTICATED', message: 'Your session has ended. Sign in again to see this.' })
  return response
}
