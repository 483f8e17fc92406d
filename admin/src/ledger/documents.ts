import { ask } from '../data/ask'
import type { ResourceDocuments } from '../data/resource'
import { LedgerListDocument } from '../generated/graphql'
import { saysWhy } from '../words/reasonWords'
import { type LedgerQuestion, ledgerQuestion } from './filter'
import { purposeAtHand } from './purpose'

/** The ledger is read and never written. */
export const ledgerDocuments: ResourceDocuments = {
  type: 'LedgerRecord',
  list: async ({ filter, first, after }, options) => {
    const question = filter as LedgerQuestion
    // Whoever has said why they ask about somebody says so with each question about them.
    const purpose = question.subject !== null && saysWhy(purposeAtHand()) ? purposeAtHand().trim() : undefined
    const { ledger } = await ask(
      LedgerListDocument,
      { ...question, first, after: after ?? null },
      { ...options, purpose },
    )
    return ledger
  },
  filter: (values) => ledgerQuestion(values),
}
