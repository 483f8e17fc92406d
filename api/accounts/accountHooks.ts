import type { Image } from '../access/ability.ts'
import type { Viewer } from '../access/viewer.ts'
import type { WriteHooks } from '../access/write/writing.ts'
import { BadUserInput, Conflict, Forbidden } from '../platform/errors.ts'
import { normalisedEmail } from '../platform/values/accountEmail.ts'
import { ownerlessAfter, requireOwner } from './lastOwner.ts'
import { refuseMaker } from './makers.ts'
import { refuseKey } from '../caller/refuseKey.ts'
import { standingAfter } from './standingRules.ts'

/** Made for one change each: what it does in its transaction depends on the account as it was. */
export function accountHooks(): WriteHooks {
  let organisation: string | null = null
  return {
    async permit(asked, viewer, draft, before) {
      // A key could create an account with more rights than the key has.
      refuseKey(viewer, 'look after accounts')
      if (!before) return
      await refuseMaker(asked, viewer, [before['id']])
      refuseOtherRoles(viewer, before)
      organisation = ownerlessAfter(viewer, draft, before)
    },
    prepare(draft, before, viewer) {
      const standing = standingAfter(draft, before)
      const made = {
        ...draft,
        ...(standing === (before?.['standing'] ?? null) ? {} : { standing }),
        ...(before ? {} : { createdBy: viewer.accountId }),
      }
      if (typeof draft['email'] !== 'string') return made
      const email = normalisedEmail(draft['email'])
      if (email === null) throw new BadUserInput({ email: 'must be an e-mail address' })
      return { ...made, email }
    },
    // The unique index would refuse it too, but could not say why.
    async complete(asked, draft, before) {
      if (typeof draft['email'] !== 'string' || draft['email'] === before?.['email']) return draft
      const taken = await asked.query({ text: 'select 1 from account where email = $1', values: [draft['email']] })
      if (taken.length > 0)
        throw new Conflict('There is an account with this e-mail address already; it may be archived.')
      return draft
    },
    async within(em) {
      if (organisation !== null) await requireOwner(em, organisation)
    },
  }
}

/** An owner looks after stakeholders: a colleague who also works for the force is not theirs to suspend. Throws Forbidden. */
function refuseOtherRoles(viewer: Viewer, { id, organisation, roles }: Image): void {
  if (viewer.standing !== 'OWNER' || organisation !== viewer.organisationId || id === viewer.accountId) return
  if ((roles as readonly string[]).some((role) => role !== 'STAKEHOLDER'))
    throw new Forbidden('This account has other roles too: only an administrator may change it.')
}
