import type { Image } from '../../access/ability.ts'
import { governed } from '../../access/catalogue.ts'
import type { Viewer } from '../../access/viewer.ts'
import { type Draft, tidy } from '../../access/write/draft.ts'
import { isSame } from '../../access/write/judging/image.ts'
import { resolveReferences } from '../../access/write/references.ts'
import type { Together } from '../../access/write/together/writeTogether.ts'
import type { RulesOf } from '../pendingChanges/accepting/acceptPendingChange.ts'
import type { Decider } from '../pendingChanges/pendingWorkflow.ts'
import type { Proposal } from '../pendingChanges/proposing/propose.ts'

/** Who decides on a field of the organisation that it proposes. */
const DECIDED_BY: Readonly<Record<string, Decider>> = {
  name: 'SPOC',
  kind: 'SPOC',
  sector: 'SPOC',
  parent: 'SPOC',
  tier: 'EITHER',
  groups: 'EITHER',
}

/** `standing`: the organisation as it is, with its groups. */
type On = { viewer: Viewer; rulesOf: RulesOf; standing: Image }

/** What of the input would change something, checked as if it changed at once. @throws BadUserInput */
export async function profileProposals(
  { asked, judge }: Together,
  { viewer, rulesOf, standing }: On,
  { parent, ...input }: Draft,
): Promise<Proposal[]> {
  const type = governed(judge.catalogue, 'Organisation')
  const tidied = tidy(type, input, { isNew: false })
  const checked = rulesOf['Organisation']?.prepare?.(tidied, standing, viewer) ?? tidied
  const draft = await resolveReferences(asked, judge, type, checked)
  const named = parent === undefined ? {} : tidy(type, { parent }, { isNew: false })
  return Object.entries({ ...draft, ...named })
    .filter(([field, value]) => !isSame(value ?? null, standing[field] ?? null))
    .map(([field, newValue]) => ({
      objectType: 'Organisation',
      objectId: String(standing['id']),
      field,
      about: `Organisation/${field}`,
      class: 'DIRECTORY',
      decides: DECIDED_BY[field] as Decider,
      // Another organisation, which the proposer does not see.
      oldValue: field === 'parent' ? null : (standing[field] ?? null),
      newValue,
      basis: standing[field] ?? null,
      onVersion: Number(standing['version']),
    }))
}
