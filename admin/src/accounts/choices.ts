import { ask } from '../data/ask'
import { AccountChoicesDocument } from '../generated/graphql'
import type { Choices } from '../pages/form/RecordPicker'

/** Accounts by a part of their owner's name or address. */
export const accountChoices: Choices = async (text, signal) => {
  const filter = text === '' ? null : { or: [{ displayName: { contains: text } }, { email: { contains: text } }] }
  const { accounts } = await ask(AccountChoicesDocument, { filter }, { signal })
  return accounts.edges.map(({ node }) => ({
    id: node.id,
    label: node.displayName ?? '',
    detail: node.email ?? undefined,
  }))
}
