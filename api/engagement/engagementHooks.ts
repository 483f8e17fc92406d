import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Image } from '../access/ability.ts'
import type { Draft } from '../access/write/draft.ts'
import type { WriteHooks } from '../access/write/writing.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Clock } from '../platform/clock.ts'
import { type Asked, queryWithin } from '../platform/database.ts'
import { BadUserInput, Conflict } from '../platform/errors.ts'
import { idsIn } from '../platform/values/uuid.ts'
import { stateAfter } from '../platform/workflow.ts'
import { FIGURES, withWording } from './askedAs.ts'
import { refuseLeavingOut } from './engagementIssueHooks.ts'
import { type EngagementStatus, engagementWorkflow, statusAt, statusFault } from './engagementWorkflow.ts'

const MOST = { organisations: 50, people: 200, officers: 50, issues: 20, groups: 20 } as const

/** What is made and what is changed; `clock` says whether it has begun. */
export const engagementHooks = (clock: Clock): WriteHooks => ({
  made: ['status', 'directorate', 'officers', 'source'],
  async permit(_asked, _viewer, draft, before) {
    // Whatever has become of it, it can be archived, and it can be taken back from those with whom it was shared.
    const free = 'archived' in draft || Object.keys(draft).every((field) => field === 'shared')
    if (before && !free && stateAfter(engagementWorkflow, statusOf(before), 'correct') === null)
      throw new Conflict('A cancelled or missed engagement is not changed.', { status: statusOf(before) })
  },
  prepare: (draft, before, viewer) => prepared(draft, before, viewer, clock.now()),
  async complete(asked, draft, before) {
    await refuseFaults(asked, draft, before)
    if (before && 'issues' in draft) await refuseLeavingOut(asked, before['id'], draft['issues'])
    return withWording(asked, draft, before)
  },
})

/** Once an engagement's issues are written: something may have been said of one meanwhile. */
export const issuesKept = async (em: SqlEntityManager, id: string, { issues }: Draft): Promise<void> =>
  refuseLeavingOut({ query: (sent) => queryWithin(em, sent) }, id, issues)

export const statusOf = (image: Image): EngagementStatus => image['status'] as EngagementStatus

function prepared(given: Draft, before: Image | null, viewer: Viewer, now: Date): Draft {
  const draft = before ? given : { ...made(viewer, now, given), ...withoutNulls(given) }
  const fields: Record<string, string> = {}
  const whole: Draft = { ...before, ...draft }
  const [occurredAt, endsAt] = [dateOf(whole['occurredAt']), dateOf(whole['endsAt'])]
  if (endsAt !== null && occurredAt !== null && endsAt < occurredAt) fields['endsAt'] = 'must not be before occurredAt'
  Object.assign(fields, listFaults(draft))
  for (const figure of FIGURES) {
    const value = draft[figure]
    if (typeof value === 'number' && (value < 1 || value > 5)) fields[figure] = 'must be 1 to 5'
  }
  if (!before && whole['directorate'] === undefined) fields['directorate'] = NO_DIRECTORATE
  if (occurredAt !== null && !before) {
    const fault = statusFault(whole['status'] as EngagementStatus, occurredAt, now)
    if (fault !== null) fields['status'] = fault
  }
  // What was planned may be moved into the past, and is then marked as held.
  if (before && occurredAt !== null && occurredAt > now && statusOf(before) === 'HELD')
    fields['occurredAt'] = 'must have passed: it was held'
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
  return draft
}

export const NO_DIRECTORATE = 'is required of somebody who does not serve a single directorate'

/** Lists that name too many, by field. */
export const listFaults = (draft: Draft): Record<string, string> =>
  Object.fromEntries(
    Object.entries(MOST)
      .filter(([list, most]) => ((draft[list] ?? []) as unknown[]).length > most)
      .map(([list, most]) => [list, `must name at most ${most}`]),
  )

/** What a new one has if nothing is said. */
function made(viewer: Viewer, now: Date, { occurredAt }: Draft): Draft {
  const at = dateOf(occurredAt)
  return { ...madeBy(viewer), ...(at === null ? {} : { status: statusAt(at, now) }) }
}

/** What follows from who makes it. */
export function madeBy({ accountId, directorateIds, client }: Viewer): Draft {
  const [directorate, ...others] = directorateIds
  return {
    officers: [accountId],
    source: client.kind === 'session' ? 'CONSOLE' : 'API',
    ...(directorate !== undefined && others.length === 0 ? { directorate } : {}),
  }
}

export const withoutNulls = (draft: Draft): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== null && value !== undefined))

export const dateOf = (value: unknown): Date | null =>
  value instanceof Date ? value : typeof value === 'string' ? new Date(value) : null

/**
 * In one look: whether the kind is in use; officers who are accounts of stakeholders and residents, or archived; and
 * people who had no role at the organisations, whenever that was, for a meeting may be logged late.
 */
const FAULTS = `
  select
    $1::text is not null and not exists (
      select from engagement_kind where code = $1::text and archived_at is null
    ) as kind,
    exists (
      select from account a where a.id = any($2::uuid[])
        and (a.archived_at is not null or a.roles <@ array['STAKEHOLDER', 'RESIDENT'])
    ) as officers,
    exists (
      select from unnest($3::uuid[]) p(id) where not exists (
        select from affiliation a where a.person_id = p.id and a.organisation_id = any($4::uuid[])
      )
    ) as people`

const FAULT_WORDS = {
  kind: 'must be the code of a kind in use',
  officers: 'must be accounts of the force, or directorates',
  people: 'must be people of these organisations',
} as const

/** @throws BadUserInput naming the kind, the officers or the people */
export async function refuseFaults(asked: Asked, draft: Draft, before: Image | null): Promise<void> {
  const whole: Draft = { ...before, ...draft }
  const organisations = idsIn(whole['organisations'])
  const areJudged = ('people' in draft || 'organisations' in draft) && organisations.length > 0
  const people = areJudged ? idsIn(whole['people']) : []
  const values = [draft['kind'] ?? null, idsIn(draft['officers']), people, organisations]
  const [found] = await asked.query<Record<keyof typeof FAULT_WORDS, boolean>>({ text: FAULTS, values })
  const faults = Object.entries(FAULT_WORDS).filter(([field]) => found?.[field as keyof typeof FAULT_WORDS])
  if (faults.length > 0) throw new BadUserInput(Object.fromEntries(faults))
}
