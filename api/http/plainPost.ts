import type { IncomingMessage } from 'node:http'

export const LONGEST_BODY = 256 * 1024

/** No other site's page can send such a request without a preflight. Anything unusual goes the full way. */
export function isPlainPost({ method, url, headers }: IncomingMessage): boolean {
  if (method !== 'POST' || url !== '/graphql' || headers['content-encoding'] !== undefined) return false
  if (!PLAIN_TYPES.has((headers['content-type'] ?? '').toLowerCase()) || !PLAIN_ACCEPTS.has(headers.accept ?? '*/*'))
    return false
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  // Without a length the body may be too long.
  const length = Number(headers['content-length'])
  return length > 0 && length <= LONGEST_BODY
}

const PLAIN_TYPES: ReadonlySet<string> = new Set([
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset=utf-8',
])
const PLAIN_ACCEPTS: ReadonlySet<string> = new Set([
  '*/*',
  'application/json',
  'application/json, */*',
  'application/json, text/plain, */*',
])

// Like Express's parser, drops a byte order mark.
const utf8 = new TextDecoder()

export const jsonOf = (chunks: readonly Buffer[]): unknown =>
  JSON.parse(utf8.decode(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)))

/** A body that holds an operation with its values and nothing else. */
export type Asked = { query: string; variables: Record<string, unknown>; operationName: string | undefined }

export function askedBy(body: unknown): Asked | null {
  if (!isRecord(body)) return null
  const { query, variables, operationName, ...more } = body
  if (typeof query !== 'string' || Object.keys(more).length > 0) return null
  if (variables !== undefined && variables !== null && !isRecord(variables)) return null
  if (operationName !== undefined && typeof operationName !== 'string') return null
  return { query, variables: variables ?? {}, operationName }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
