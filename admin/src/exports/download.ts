import { named, reach, withSession } from '../data/ask'
import { Fault } from '../data/fault'
import { faultOf } from '../data/faultOf'
import type { GovernedName } from '../data/resource'
import { pageHolder } from '../data/session'
import { save } from './save'

export type ExportRequest = {
  type: GovernedName
  columns: readonly string[]
  filter: unknown
  sort: readonly { field: string; direction: 'ASC' | 'DESC' }[]
  includeArchived: boolean
  format: 'csv' | 'markedCsv' | 'xlsx'
  purpose: string
}

/**
 * Asks for a file and hands it to the browser as a download.
 * @returns its name
 * @throws Fault in the API's words; AbortError when `signal` is aborted
 */
export async function download(request: ExportRequest, signal: AbortSignal): Promise<string> {
  // An export that is refused has recorded nothing, and may be asked for again.
  const response = await withSession(() => begun(request, signal), { changes: true, signal })
  const name =
    /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ??
    `export.${request.format === 'xlsx' ? 'xlsx' : 'csv'}`
  save(await whole(response), name)
  return name
}

async function begun(request: ExportRequest, signal: AbortSignal): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', ...named(pageHolder()?.id ?? null) }
  const response = await reach('/api/export', { method: 'POST', headers, body: JSON.stringify(request), signal })
  if (!response.ok) throw await faultOf(response)
  return response
}

/** A file that breaks off is thrown away: the server cuts it where the rest cannot be read or recorded. */
async function whole(response: Response): Promise<Blob> {
  try {
    return await response.blob()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Fault({
      message: 'The file broke off. What was sent is recorded; ask for it again.',
      code: 'UNREACHABLE',
    })
  }
}
