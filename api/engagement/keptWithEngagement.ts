import type { Draft } from '../access/write/draft.ts'
import type { Asked } from '../platform/database.ts'
import { idOrNull } from '../platform/values/uuid.ts'

/** A new record of an engagement is its directorate's. No operation gives an engagement to another one. */
export async function keptWithEngagement(asked: Asked, draft: Draft): Promise<Draft> {
  const [engagement] = await asked.query<{ directorate: string }>({
    text: 'select directorate_id::text as directorate from engagement where id = $1',
    values: [idOrNull(draft['engagement'])],
  })
  return engagement ? { ...draft, directorate: engagement.directorate } : draft
}
