import type { Asked } from '../../platform/database.ts'

/*
 * Held mail is for the SPOCs of the directorates that its question is routed to, and copies.ts keeps it so; without a
 * question, for those of the directorate that answers what nobody else does. Nobody of the asker's side sees it.
 * The question is locked meanwhile, so that no change of its routes passes the mail by.
 */
const READERS = `
  with asked as (
    select id, routed_directorate_ids from question
    where id = coalesce((select question_id from post where id = $2), $2::uuid)
    for share
  )
  update held_mail set question_id = (select id from asked), routed_directorate_ids = coalesce(
    (select nullif(routed_directorate_ids, '{}') from asked),
    array(select id from directorate where code = 'COMMUNITY'))
  where held_mail.id = $1`

type Held = { id: string; postId: string | null }

export const mayReadHeld = async ({ id, postId }: Held, asked: Pick<Asked, 'query'>): Promise<void> =>
  void (await asked.query({ text: READERS, values: [id, postId] }))
