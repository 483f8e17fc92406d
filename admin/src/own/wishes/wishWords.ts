import type { WishFormFragment } from '../../generated/graphql'
import { enumWords } from '../../words/labels'

/** `Text message, 22:00 to 06:00` */
export const wayOf = ({ channel, from, until }: WishFormFragment): string =>
  `${channel ? enumWords(channel, 'Channel') : 'A channel that is withheld'}, ${hours(from, until)}`

function hours(from: string | null, until: string | null): string {
  if (from !== null && until !== null) return `${from} to ${until}`
  if (from !== null) return `from ${from}`
  return until === null ? 'at any time' : `until ${until}`
}

/** The organisation's own first, then those of each person together. */
export const inOrder = (wishes: readonly WishFormFragment[]): WishFormFragment[] =>
  [...wishes].sort((a, b) => rank(a).localeCompare(rank(b), 'en-GB'))

const rank = ({ person, topic }: WishFormFragment): string => `${person?.displayName ?? ''} ${topic?.name ?? ''}`
