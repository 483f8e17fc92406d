import type { Image } from '../../../access/ability.ts'
import type { Draft } from '../../../access/write/draft.ts'
import { under } from '../../../access/write/together/createTogether.ts'
import type { Together } from '../../../access/write/together/writeTogether.ts'
import type { WriteContext, WriteHooks } from '../../../access/write/writing.ts'
import { settle } from '../settle.ts'
import { tellProposer } from '../tellProposer.ts'
import { decider } from './decider.ts'
import { acceptCallOutNumber } from './acceptCallOutNumber.ts'
import { acceptKeyholder } from './acceptKeyholder.ts'
import { acceptOfOrganisation } from './acceptOfOrganisation.ts'
import { acceptPremises } from './acceptPremises.ts'

export type RulesOf = Readonly<Record<string, WriteHooks>>

/** `value`: what the field becomes. `stood`: what must still stand, or somebody has changed it since. */
export type Accepting = { together: Together; rulesOf: RulesOf; pending: Image; value: unknown; stood: unknown }

const ACCEPT: Readonly<Record<string, (accepting: Accepting) => Promise<void>>> = {
  Organisation: acceptOfOrganisation,
  Premises: acceptPremises,
  Keyholder: acceptKeyholder,
  ContactPoint: acceptCallOutNumber,
}

type Input = { id: string; version: number; value?: unknown; standing?: unknown }

/** Makes the proposed change in the decider's right; history names both. @throws as the change itself would, naming `value.name` */
export const acceptPendingChange = (
  context: WriteContext,
  rulesOf: RulesOf,
  { id, version, value: edited, standing }: Input,
): Promise<{ id: string }> =>
  settle(context, { id, version, event: 'accept', operation: 'acceptPendingChange' }, async (together, pending) => {
    const { objectType, newValue, basis } = pending
    const value = edited === undefined ? newValue : edited
    const stood = standing === undefined ? basis : standing
    await ACCEPT[String(objectType)]?.({ together, rulesOf, pending, value, stood }).catch((error: unknown) => {
      throw under('value', error)
    })
    const decided = await decider(together.em, context.caller.viewer, pending)
    await tellProposer(context, together.em, { pending, office: decided.decidedOffice, outcome: 'ACCEPTED' })
    const draft: Draft = { ...decided, ...(edited === undefined ? {} : { acceptedValue: edited }) }
    return draft
  })
