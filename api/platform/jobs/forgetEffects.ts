import { defineJob, type RunOf } from './job.ts'

export const forgetEffects = defineJob({ name: 'forget-effects', data: {}, schedule: '23 3 * * *' })

// A job given up is tried again by hand within weeks, if ever; then its effect must still be known.
const OLD = `
  delete from job_effect
  where key in (
    select key
    from job_effect
    where at < $1::timestamptz - interval '1 year'
    limit 1000
    for update skip locked
  )
  returning key
`

/** Which effects have happened is of no use once nobody can repeat them. */
export async function forgettingEffects({ db, clock, signal }: RunOf<typeof forgetEffects>) {
  let gone = 1_000
  while (gone === 1_000 && !signal.aborted)
    gone = (await db.query({ text: OLD, values: [clock.now().toISOString()] })).length
}
