import { defineJob, type RunOf } from '../platform/jobs/job.ts'

export const forgetLinks = defineJob({ name: 'forget-links', data: {}, schedule: '7 * * * *' })

const AT_ONCE = 1_000

// By the database's clock, which also judges whether a link is still valid.
const EXPIRED = `
  delete from account_link
  where id in (
    select id
    from account_link
    where expires_at < now()
    limit ${AT_ONCE}
    for update skip locked
  )
  returning id
`

/** Expired links open nothing. Deleting them twice does no harm, so this effect needs no key. */
export async function forgettingLinks({ db, signal }: Pick<RunOf<typeof forgetLinks>, 'db' | 'signal'>): Promise<void> {
  let gone = AT_ONCE
  while (gone === AT_ONCE && !signal.aborted) gone = (await db.query({ text: EXPIRED, values: [] })).length
}
