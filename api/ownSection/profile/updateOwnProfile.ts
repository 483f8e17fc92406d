import type { Image } from '../../access/ability.ts'
import { governed } from '../../access/catalogue.ts'
import { stale } from '../../access/write/fault.ts'
import { readForCaller } from '../../access/write/judging/readForCaller.ts'
import { type Together, writeTogether } from '../../access/write/together/writeTogether.ts'
import type { WriteContext } from '../../access/write/writing.ts'
import type { UpdateOwnProfileInput } from '../../generated/resolvers.ts'
import type { RulesOf } from '../pendingChanges/accepting/acceptPendingChange.ts'
import { propose } from '../pendingChanges/proposing/propose.ts'
import { ownOrganisation } from '../ownOrganisation.ts'
import { emptyLeaving, sayIssues } from './ownIssues.ts'
import { profileProposals } from './profileProposals.ts'

const OPERATION = 'updateOwnProfile'

export type Updated = { organisation: string; pendingChanges: readonly string[] }

/**
 * All or nothing: what is said at once and what is proposed are one transaction.
 * @throws Forbidden without an organisation; NotFound for another one's id; ForbiddenField, BadUserInput, Conflict
 */
export async function updateOwnProfile(
  context: WriteContext,
  rulesOf: RulesOf,
  { id, version, website, issues, ...proposed }: UpdateOwnProfileInput,
): Promise<Updated> {
  const { viewer } = context.caller
  const organisation = ownOrganisation(viewer, id)
  const type = governed(context.gate.catalogue, 'Organisation')
  return writeTogether(context, { operation: OPERATION }, async (together) => {
    const { asked, judge } = together
    const { image, lists } = await readForCaller(asked, judge, type, organisation, ['groups'])
    if (image['version'] !== version) throw stale()
    const standing: Image = { ...image, groups: lists.get('groups') }
    const proposals = await profileProposals(together, { viewer, rulesOf, standing }, proposed)
    const atOnce = {
      ...(website === undefined ? {} : { website }),
      ...(issues ? { issues: issues.map(({ issue }) => issue) } : {}),
    }
    if (issues) await emptyLeaving(together, organisation, issues)
    if (Object.keys(atOnce).length > 0) await changeNow(together, rulesOf, { id: organisation, version, ...atOnce })
    if (issues) await sayIssues(together, organisation, issues)
    const now = context.clock.now()
    return { organisation, pendingChanges: await propose(together, { viewer, organisation, now }, proposals) }
  })
}

const changeNow = (together: Together, rulesOf: RulesOf, input: Record<string, unknown>): Promise<Image> =>
  together.update('Organisation', input, rulesOf['Organisation'])
