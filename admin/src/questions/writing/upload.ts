import { named, reach, withSession } from '../../data/ask'
import { faultOf } from '../../data/faultOf'
import { pageHolder } from '../../data/session'

/** A file that the server has, and that no post has yet. */
export type Uploaded = { id: string; name: string; bytes: number }

const CHANGES = { changes: true }

/** Sends a file. @throws Fault in the API's words; AbortError when `signal` is aborted */
export async function upload(file: File, signal: AbortSignal): Promise<Uploaded> {
  return withSession(
    async () => {
      const headers = {
        'Content-Type': 'application/octet-stream',
        'X-File-Name': encodeURIComponent(file.name),
        ...named(pageHolder()?.id ?? null),
      }
      const response = await reach('/api/attachments', { method: 'POST', headers, body: file, signal }, CHANGES)
      if (!response.ok) throw await faultOf(response, CHANGES)
      return ((await response.json()) as { attachment: Uploaded }).attachment
    },
    { ...CHANGES, signal },
  )
}
