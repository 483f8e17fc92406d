import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../platform/database.ts'
import type { AcceptedFile } from '../platform/files/acceptFile.ts'
import type { AttachmentState } from './attachmentState.ts'
import { writeContent } from './content.ts'

export type StoredAttachment = Omit<AcceptedFile, 'content'> & { id: string; bytes: number; state: AttachmentState }

/** File and content in the open transaction. What was refused has no content: its sender sees what became of it. */
export async function insertAttachment(
  em: SqlEntityManager,
  accountId: string,
  { id, name, mediaType, bytes, sha256, state }: StoredAttachment,
  content: Buffer,
): Promise<void> {
  await queryWithin(em, {
    text: `
      insert into attachment (id, uploaded_by_id, name, media_type, bytes, sha256, state)
      values ($1, $2, $3, $4, $5, $6, $7)
    `,
    values: [id, accountId, name, mediaType, bytes, sha256, state],
  })
  if (state !== 'REFUSED') await writeContent(em, id, content)
}
