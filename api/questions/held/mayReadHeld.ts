import type { Asked } from '../../platform/database.ts'

/*
 * Held mail is for the SPOCs of the directorates that its question is routed to, and copies.ts keeps it so; without a
 * question, for those of the directorate that answers what nobody else does. Nobody of the asker's side sees it.
 */
const READERS = `
  with about as (
    select coalesce((select question_id from post where id = $2), (select id from question where id = $2)) as id
  )
  update held_mail set question_id = about.id, routed_directorate_ids = coalesce(
    (select nullif(routed_directorate_ids, '{}') from question where id = about.id),
    array(select id from directorate where code = 'COMMUNITY'))
  from about where held_mail.id = $1`

type Held = { id: string; postId: string | null }

export const mayReadHeld = async ({ id, postId }: Held, asked: Pick<Asked, 'query'>): Promise<void> =>
  void (await asked.query({ text: READERS, values: [id, postId] }))
