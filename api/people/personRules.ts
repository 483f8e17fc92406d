import type { Image } from '../access/ability.ts'
import type { Rules } from '../access/write/record.ts'
import type { Draft } from '../access/write/draft.ts'
import { BadUserInput } from '../platform/errors.ts'

const parts = ['title', 'givenName', 'familyName'] as const

/** A display name that nobody chose follows the names that it is made of. */
function prepare(draft: Draft, before: Image | null): Draft {
  if (typeof draft['displayName'] === 'string' || !parts.some((part) => part in draft)) {
    if (!before && typeof draft['displayName'] !== 'string') throw new BadUserInput({ displayName: 'is required, or a given or family name' })
    return draft
  }
  const made = nameOf({ ...before, ...draft })
  if (before && before['displayName'] !== nameOf(before)) return draft
  if (made === '') throw new BadUserInput({ displayName: 'is required, or a given or family name' })
  return { ...draft, displayName: made }
}

const nameOf = (image: Readonly<Record<string, unknown>>): string => parts.flatMap((part) => (typeof image[part] === 'string' ? [image[part]] : [])).join(' ')

export const personRules: Rules = { prepare }
