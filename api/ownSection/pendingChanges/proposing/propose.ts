import type { DataClass } from '../../../access/classes.ts'
import type { Together } from '../../../access/write/together/writeTogether.ts'
import { queryWithin } from '../../../platform/database.ts'
import { Conflict } from '../../../platform/errors.ts'
import type { Viewer } from '../../../access/viewer.ts'
import { type Decider, pendingWorkflow } from '../pendingWorkflow.ts'

export type Proposal = {
  objectType: 'Organisation' | 'Premises' | 'Keyholder' | 'ContactPoint'
  /** Null if a new record would be made. */
  objectId: string | null
  /** `new` for a new record, `removed` where one would be given up. */
  field: string
  /** What the proposal is about: of two about the same the second replaces the first. */
  about: string
  class: Extract<DataClass, 'DIRECTORY' | 'KEYHOLDING'>
  decides: Decider
  /** As the proposer sees it. */
  oldValue: unknown
  newValue: unknown
  /** As it stands; accepting compares with it. */
  basis: unknown
  onVersion: number | null
  premises?: string
  person?: string
}

/** More would be somebody's script, and nobody would read them. */
const MOST_OPEN = 100

type By = { viewer: Viewer; organisation: string; now: Date }

/**
 * Records what is proposed, in the order given. The same proposal, made again, is the one that is open already.
 * @returns their ids. Throws Conflict if too many wait.
 */
export async function propose(
  together: Together,
  { viewer, organisation, now }: By,
  proposals: readonly Proposal[],
): Promise<string[]> {
  const { em, create } = together
  if (proposals.length === 0) return []
  // Colleagues who propose at once wait for each other here, so that the second sees what the first has proposed.
  await queryWithin(em, { text: 'select from organisation where id = $1 for no key update', values: [organisation] })
  const ids: string[] = []
  for (const { basis, about, ...proposal } of proposals) {
    const same = await replaceEarlier(together, { organisation, now }, { about, newValue: proposal.newValue })
    if (same !== null) {
      ids.push(same)
      continue
    }
    const proposedAt = now.toISOString()
    const { id } = await create(
      'PendingChange',
      { ...proposal, organisation, proposedBy: viewer.displayName, proposedAt },
      { prepare: (draft) => ({ ...draft, about, basis, proposer: viewer.accountId }) },
    )
    ids.push(String(id))
  }
  await refuseTooMany(together, organisation)
  return ids
}

type About = { about: string; newValue: unknown }

/** Returns the id of an open proposal that says the same; one that says something else becomes REPLACED. */
async function replaceEarlier(
  { em, update }: Together,
  { organisation, now }: Omit<By, 'viewer'>,
  { about, newValue }: About,
): Promise<string | null> {
  const [open] = await queryWithin<{ id: string; version: number; same: boolean }>(em, {
    text: `
      select id::text as id, version, new_value is not distinct from $3::jsonb as same from pending_change
      where organisation_id = $1 and about = $2 and settled_at is null`,
    values: [organisation, about, newValue === null ? null : JSON.stringify(newValue)],
  })
  if (!open || open.same) return open?.id ?? null
  const { id, version } = open
  await update('PendingChange', {
    id,
    version,
    status: pendingWorkflow.PROPOSED.replace,
    settledAt: now.toISOString(),
  })
  return null
}

async function refuseTooMany({ em }: Together, organisation: string): Promise<void> {
  const [open] = await queryWithin<{ count: number }>(em, {
    text: `select count(*)::int as count from pending_change where organisation_id = $1 and status = 'PROPOSED'`,
    values: [organisation],
  })
  if (open && open.count > MOST_OPEN)
    throw new Conflict(`At most ${MOST_OPEN} changes can wait for confirmation. Withdraw some of them first.`)
}
