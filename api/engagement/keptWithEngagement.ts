import type { Draft } from '../access/write/draft.ts'
import type { Asked } from '../platform/database.ts'
import { BadUserInput } from '../platform/errors.ts'
import { idOrNull } from '../platform/values/uuid.ts'

/**
 * A new record of an engagement is its directorate's. No operation gives an engagement to another one.
 * @throws BadUserInput naming `engagement` if it was cancelled or missed
 */
export async function keptWithEngagement(asked: Asked, draft: Draft): Promise<Draft> {
  const [engagement] = await asked.query<{ directorate: string; status: string }>({
    text: 'select directorate_id::text as directorate, status from engagement where id = $1',
    values: [idOrNull(draft['engagement'])],
  })
  if (engagement && ['CANCELLED', 'MISSED'].includes(engagement.status))
    throw new BadUserInput({ engagement: 'must not be cancelled or missed' })
  return engagement ? { ...draft, directorate: engagement.directorate } : draft
}
