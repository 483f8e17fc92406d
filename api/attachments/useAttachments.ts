import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../platform/database.ts'
import { BadUserInput } from '../platform/errors.ts'
import { idOrNull } from '../platform/values/uuid.ts'
import type { AttachmentState } from './attachmentState.ts'

export type UsedAttachment = { id: string; name: string; bytes: number; state: AttachmentState }

/**
 * Makes uploads part of something that keeps them; run it in that thing's transaction. Only their uploader can, and
 * only once. Whether one is missing, another's, used, or refused by the scanner is not told apart.
 * @param field of the input, as a refusal names it
 * @returns them in the given order. Throws BadUserInput.
 */
export async function useAttachments(
  em: SqlEntityManager,
  accountId: string,
  ids: readonly unknown[],
  field: string,
): Promise<UsedAttachment[]> {
  const wanted = [...new Set(ids.map(idOrNull))]
  const used = await queryWithin<UsedAttachment>(em, {
    text: `
      update attachment set used_at = now()
      where id = any($1::uuid[]) and uploaded_by_id = $2 and used_at is null and state <> 'REFUSED'
      returning id::text as id, name, bytes, state
    `,
    values: [wanted.filter((id) => id !== null), accountId],
  })
  const inOrder = wanted.flatMap((id) => used.find((one) => one.id === id) ?? [])
  if (inOrder.length !== ids.length)
    throw new BadUserInput({ [field]: 'must be files that you have uploaded and not sent yet, each once' })
  return inOrder
}
