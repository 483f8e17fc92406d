import type { Response } from 'express'
import { type DocumentNode, type ExecutionResult, parse } from 'graphql'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Caller } from '../access/gate/gate.ts'
import type { Database } from '../platform/database.ts'
import { Conflict, NotFound, Unavailable } from '../platform/errors.ts'
import { attachmentDisposition } from '../platform/files/fileName.ts'
import { type AttachmentState, GIVEN_OUT } from './attachmentState.ts'
import { readContent } from './content.ts'

/** Executes a document in process for a caller. */
export type Ask = (
  document: DocumentNode,
  variables: Record<string, unknown>,
  caller: Caller,
) => Promise<ExecutionResult>

type Seen = { id: string; name: string; mediaType: string; bytes: number; sha256: string; state: AttachmentState }

const DOCUMENT = parse(
  'query attachmentContent($id: ID!) { attachment(id: $id) { id name mediaType bytes sha256 state } }',
)

/** The attachment as the gate shows it to the caller; null if the caller may not have its content either. */
export async function seenBy(ask: Ask, caller: Caller, id: string): Promise<Seen | null> {
  const { data, errors } = await ask(DOCUMENT, { id }, caller)
  if (errors?.[0]) throw errors[0]
  const seen = data?.['attachment'] as { [key in keyof Seen]: Seen[key] | null } | null
  return seen && Object.values(seen).every((value) => value !== null) ? (seen as Seen) : null
}

/** @throws NotFound, Conflict, Unavailable */
export function refuseWithheld(seen: Seen | null): asserts seen is Seen {
  if (!seen) throw new NotFound()
  if (seen.state === 'REFUSED')
    throw new Conflict('The virus scanner found something in this file. Its content was deleted.')
  if (!GIVEN_OUT.includes(seen.state))
    throw new Unavailable('This file has not been checked for viruses yet. Try again shortly.', 30)
}

/**
 * Sends the content, piece by piece as the receiver takes it. Rejects if it could not be sent whole; the connection is
 * then cut, and the receiver knows by the length.
 */
export async function sendAttachment(res: Response, db: Database, seen: Seen): Promise<void> {
  const charset = seen.mediaType.startsWith('text/') ? '; charset=utf-8' : ''
  res.status(200).set({
    'Content-Type': `${seen.mediaType}${charset}`,
    'Content-Length': String(seen.bytes),
    'Content-Disposition': attachmentDisposition(seen.name),
    'X-Content-Type-Options': 'nosniff',
    // Should a browser show it after all, it runs nothing and has no origin.
    'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  })
  if (res.req.method === 'HEAD') return void res.end()
  await pipeline(Readable.from(readContent(db, { id: seen.id, bytes: seen.bytes, of: GIVEN_OUT })), res)
}
