import { ask } from '../data/ask'
import { LedgerAccountChoicesDocument } from '../generated/graphql'
import type { Choices } from '../pages/form/RecordPicker'

/** Accounts by a part of their name, archived ones included: what they did stays in the ledger. */
export const accountChoices: Choices = async (text, signal) => {
  const { accounts } = await ask(
    LedgerAccountChoicesDocument,
    { filter: text === '' ? null : { displayName: { contains: text } } },
    { signal },
  )
  return accounts.edges.map(({ node }) => ({
    id: node.id,
    label: node.displayName ?? '',
    detail: node.email ?? undefined,
  }))
}
