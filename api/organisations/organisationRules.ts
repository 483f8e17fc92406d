import { idOrNull } from '../access/gate/filter.ts'
import type { Draft } from '../access/write/draft.ts'
import type { Rules } from '../access/write/record.ts'
import { BadUserInput } from '../platform/errors.ts'
import { wouldBeCircular } from './ancestry.ts'
import { isWebAddress } from './webAddress.ts'

function prepare(draft: Draft): Draft {
  const fields: Record<string, string> = {}
  const tier = draft['tier']
  if (typeof tier === 'number' && ![1, 2, 3].includes(tier)) fields['tier'] = 'is 1, 2 or 3'
  if (typeof draft['website'] === 'string' && !isWebAddress(draft['website'])) fields['website'] = 'is no http or https address'
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
  return draft
}

const complete: NonNullable<Rules['complete']> = async (asked, draft, before) => {
  const parent = idOrNull(draft['parent'])
  if (before && parent !== null && (await wouldBeCircular(asked, String(before['id']), parent))) throw new BadUserInput({ parent: 'is the organisation itself, or below it' })
  return draft
}

export const organisationRules: Rules = { prepare, complete }
