import type { Image } from '../access/ability.ts'
import type { Draft } from '../access/write/draft.ts'
import type { WriteHooks } from '../access/write/writing.ts'
import { BadUserInput } from '../platform/errors.ts'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

function prepare(draft: Draft, before: Image | null): Draft {
  const { person = null, organisation = null, ...hours }: Draft = { ...before, ...draft }
  if (person === null && organisation === null)
    throw new BadUserInput({ person: 'a person or an organisation is required' })
  refuseHours(hours)
  return draft
}

/** Hours that end before they begin run over midnight, so only equal ones mean nothing. */
function refuseHours(hours: Draft): void {
  const fields: Record<string, string> = {}
  for (const name of ['from', 'until']) {
    const time = hours[name]
    if (typeof time === 'string' && !TIME.test(time)) fields[name] = 'must be a time such as 18:00, at most 23:59'
  }
  if (Object.keys(fields).length === 0 && typeof hours['until'] === 'string' && hours['until'] === hours['from'])
    fields['until'] = 'must not be the same as from; leave both empty for any time'
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
}

/** Who wishes is chosen first, what for last. */
export const wishHooks: WriteHooks = { prepare, blamed: 'topic' }
