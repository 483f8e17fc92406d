import type { IncomingMessage } from 'node:http'

/** Longest body, in bytes. */
export const longestBody = 256 * 1024

/**
 * Whether a request is what a program, or a page of our own, sends that wants JSON for JSON. A page of another site can
 * send none of it unasked; one that is said to come from elsewhere is for others to judge, as is whatever else is out
 * of the ordinary.
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

// As Express's parser reads it: without a byte order mark.
const utf8 = new TextDecoder()

/** @throws SyntaxError when the body is no JSON. */
export const jsonOf = (chunks: readonly Buffer[]): unknown =>
  JSON.parse(utf8.decode(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)))

/** What a body asks for, where it asks for nothing but an operation with values. */
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
