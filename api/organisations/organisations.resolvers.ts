import { recordOperations } from '../access/recordOperations.ts'
import type { Image } from '../access/ability.ts'
import type { Draft } from '../access/write/draft.ts'
import { BadUserInput } from '../platform/errors.ts'
import { isWebAddress } from './webAddress.ts'

function prepare(draft: Draft, before: Image | null): Draft {
  const fields: Record<string, string> = {}
  const tier = draft['tier']
  if (typeof tier === 'number' && ![1, 2, 3].includes(tier)) fields['tier'] = 'is 1, 2 or 3'
  if (typeof draft['website'] === 'string' && !isWebAddress(draft['website'])) fields['website'] = 'is no http or https address'
  if (before && draft['parent'] === before['id']) fields['parent'] = 'cannot be the organisation itself'
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
  return draft
}

export const organisationsResolvers = recordOperations('Organisation', { one: 'organisation', many: 'organisations' }, { prepare })
