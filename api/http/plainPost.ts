import type { IncomingMessage } from 'node:http'

/** In bytes. */
export const longestBody = 256 * 1024

/**
 * Whether a request is an ordinary POST of JSON from a program or a page of ours. No other site's page can send one
 * without a preflight; a request that comes from elsewhere, or is unusual in any way, goes the full way.
 */
export function isPlainPost({ method, url, headers }: IncomingMessage): boolean {
  if (method !== 'POST' || url !== '/graphql' || headers['content-encoding'] !== undefined) return false
  if (!plainTypes.has((headers['content-type'] ?? '').toLowerCase()) || !plainAccepts.has(headers.accept ?? '*/*'))
    return false
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  // Without a length the body may be too long.
  const length = Number(headers['content-length'])
  return length > 0 && length <= longestBody
}

const plainTypes: ReadonlySet<string> = new Set([
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset=utf-8',
])
const plainAccepts: ReadonlySet<string> = new Set([
  '*/*',
  'application/json',
  'application/json, */*',
  'application/json, text/plain, */*',
])

// Like Express's parser, drops a byte order mark.
const utf8 = new TextDecoder()

/** @throws SyntaxError when the body is not JSON */
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
