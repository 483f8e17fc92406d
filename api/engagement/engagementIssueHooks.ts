import type { Draft } from '../access/write/draft.ts'
import type { WriteHooks } from '../access/write/writing.ts'
import { type Asked, queryWithin } from '../platform/database.ts'
import { BadUserInput } from '../platform/errors.ts'
import { idOrNull, idsIn } from '../platform/values/uuid.ts'
import { keptWithEngagement } from './keptWithEngagement.ts'

const NOT_ITS = { issue: 'must be one of the issues of the engagement' }

function prepare(draft: Draft): Draft {
  const sentiment = draft['sentiment']
  if (typeof sentiment === 'number' && (sentiment < -2 || sentiment > 2))
    throw new BadUserInput({ sentiment: 'must be -2 to 2' })
  return draft
}

/** What is said of an engagement's issues; the list of them is the engagement's alone. */
export const engagementIssueHooks: WriteHooks = {
  made: ['directorate'],
  blamed: 'issue',
  prepare,
  async complete(asked, draft, before) {
    if (before) return draft
    const [engagement, issue] = [idOrNull(draft['engagement']), idOrNull(draft['issue'])]
    // Anything that is not an id is refused later, with the references, which name the field.
    if (engagement !== null && issue !== null && !(await isOfEngagement(asked, engagement, issue)))
      throw new BadUserInput(NOT_ITS)
    return keptWithEngagement(asked, draft)
  },
  // Once it is written: the engagement may have dropped the issue meanwhile, or before this is restored.
  async within(em, id) {
    await queryWithin(em, { text: LOCK, values: [id] })
    const [astray] = await queryWithin(em, { text: ASTRAY, values: [id] })
    if (astray) throw new BadUserInput(NOT_ITS)
  },
}

/** By itself: what waited for the lock then reads what the other has written. */
const LOCK = `
  select from engagement e join engagement_issue i on i.engagement_id = e.id where i.id = $1 for share of e`
const ASTRAY = `
  select from engagement_issue i join engagement e on e.id = i.engagement_id
  where i.id = $1 and i.archived_at is null and not i.issue_id = any(e.issue_ids)`

/** An engagement that does not exist is refused with the references. */
const OF_ENGAGEMENT = 'select $2::uuid = any(issue_ids) as is_its from engagement where id = $1'

async function isOfEngagement(asked: Asked, engagement: unknown, issue: unknown): Promise<boolean> {
  const [found] = await asked.query<{ is_its: boolean }>({ text: OF_ENGAGEMENT, values: [engagement, issue] })
  return found?.is_its ?? true
}

const LEFT_OUT = `
  select from engagement_issue
  where engagement_id = $1 and archived_at is null and not issue_id = any($2::uuid[])
  limit 1`

/** Nothing that was said goes unseen with the issue that it was said of. */
export async function refuseLeavingOut(
  asked: Pick<Asked, 'query'>,
  engagement: unknown,
  issues: unknown,
): Promise<void> {
  const [said] = await asked.query({ text: LEFT_OUT, values: [engagement, idsIn(issues)] })
  if (said)
    throw new BadUserInput({
      issues: 'must keep every issue that has a note on how they feel: archive that note first',
    })
}
