import type { Image } from '../access/ability.ts'
import type { WriteHooks } from '../access/write/writing.ts'
import type { Draft } from '../access/write/draft.ts'
import { BadUserInput } from '../platform/errors.ts'

const NAME_FIELDS = ['title', 'givenName', 'familyName'] as const

/** A display name that was not chosen, or was cleared, is made of the names and follows them. */
function prepare(draft: Draft, before: Image | null): Draft {
  if (typeof draft['displayName'] === 'string') return draft
  const isEmptied = draft['displayName'] === null
  const wasChosen = before !== null && before['displayName'] !== nameOf(before)
  const isTouched = before === null || NAME_FIELDS.some((part) => part in draft)
  if (!isEmptied && (wasChosen || !isTouched)) return draft
  const made = nameOf({ ...before, ...draft })
  if (made === '') throw new BadUserInput({ displayName: 'is required, or a given or family name' })
  if ([...made].length > 300)
    throw new BadUserInput({
      displayName: 'must be at most 300 characters; made of the names it is longer, so give a shorter one',
    })
  return { ...draft, displayName: made }
}

const nameOf = (image: Readonly<Record<string, unknown>>): string =>
  NAME_FIELDS.flatMap((part) => (typeof image[part] === 'string' ? [image[part]] : [])).join(' ')

export const personHooks: WriteHooks = { prepare, made: ['displayName'] }
