import { text } from 'node:stream/consumers'
import { request } from 'node:http'
import type { Api, Client, GraphqlError } from '../api.ts'

export type Uploaded = {
  id: string
  name: string
  mediaType: string
  bytes: number
  sha256: string
  state: string
}

type Sent = { status: number; headers: Headers; bytes: Buffer }
type Refused = { status: number; error: GraphqlError }

const sent = async (response: Response): Promise<Sent> => ({
  status: response.status,
  headers: response.headers,
  bytes: Buffer.from(await response.arrayBuffer()),
})

export const post = async (
  { url }: Pick<Api, 'url'>,
  by: Client,
  name: string,
  content: Buffer,
  headers: Record<string, string> = {},
): Promise<Sent> =>
  sent(
    await fetch(`${url}/api/attachments`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(name),
        ...by.headers,
        ...headers,
      },
      body: new Uint8Array(content),
    }),
  )

export const download = async (
  { url }: Pick<Api, 'url'>,
  by: Client,
  id: string,
  headers: Record<string, string> = {},
): Promise<Sent> => sent(await fetch(`${url}/api/attachments/${id}`, { headers: { ...by.headers, ...headers } }))

/** Fails with the whole answer unless the file is taken. */
export async function uploaded(api: Pick<Api, 'url'>, by: Client, name: string, content: Buffer): Promise<Uploaded> {
  const { status, bytes } = await post(api, by, name, content)
  if (status !== 201) throw new Error(`Expected an attachment: ${status} ${bytes.toString()}`)
  return (JSON.parse(bytes.toString()) as { attachment: Uploaded }).attachment
}

export function refusal({ status, bytes }: Sent): Refused {
  const { errors } = JSON.parse(bytes.toString()) as { errors?: GraphqlError[] }
  if (!errors?.[0]) throw new Error(`Expected a refusal: ${status} ${bytes.toString()}`)
  return { status, error: errors[0] }
}

/** An upload whose body is sent by hand, in pieces or not to its end. */
export function openUpload({ url }: Pick<Api, 'url'>, by: Client, headers: Record<string, string | number> = {}) {
  const sending = request(`${url}/api/attachments`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'note.txt', ...by.headers, ...headers },
  })
  const answered = new Promise<{ status: number; body: string }>((resolve, reject) => {
    sending.once('error', reject)
    sending.once('response', (response) => {
      void text(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject)
    })
  })
  answered.catch(() => undefined)
  return { sending, answered }
}
