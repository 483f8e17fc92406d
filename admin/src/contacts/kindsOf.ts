import type { ContactKind } from '../generated/graphql'
import { enumWords } from '../words/labels'

/** How many contacts of which kinds these are: Mobile × 2, Email. */
export const kindsOf = (contacts: readonly { kind: ContactKind | null }[]): string =>
  [...new Set(contacts.map(({ kind }) => kind))]
    .flatMap((kind) => {
      const count = contacts.filter((contact) => contact.kind === kind).length
      return kind === null ? [] : [count === 1 ? enumWords(kind) : `${enumWords(kind)} × ${count}`]
    })
    .join(', ')
