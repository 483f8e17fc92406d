import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Database, queryWithin } from '../platform/database.ts'

/** Small enough for one statement on either database, and for what a slow reader may hold in our memory. */
export const PIECE_BYTES = 256 << 10

/** Run it in the transaction that makes the attachment. */
export async function writeContent(em: SqlEntityManager, id: string, content: Buffer): Promise<void> {
  for (let number = 0; number * PIECE_BYTES < content.length; number++) {
    await queryWithin(em, {
      text: 'insert into attachment_piece (attachment_id, number, content) values ($1, $2, $3)',
      values: [id, number, content.subarray(number * PIECE_BYTES, (number + 1) * PIECE_BYTES)],
    })
  }
}

/** `of`: the states in which the content is given out; asked with every piece, for a state may change meanwhile. */
export async function* readContent(
  db: Database,
  { id, bytes, of }: { id: string; bytes: number; of: readonly string[] },
): AsyncGenerator<Uint8Array, void> {
  let given = 0
  for (let number = 0; given < bytes; number++) {
    const [piece] = await db.query<{ content: Uint8Array }>({
      text: `
        select piece.content
        from attachment_piece piece
        join attachment on attachment.id = piece.attachment_id
        where piece.attachment_id = $1
        and piece.number = $2
        and attachment.state = any($3::text[])
      `,
      values: [id, number, of],
    })
    if (!piece) throw new ContentGone()
    given += piece.content.length
    yield piece.content
  }
}

/** It was swept or refused while it was read. */
export class ContentGone extends Error {
  constructor() {
    super('the content of an attachment went while it was read')
  }
}
