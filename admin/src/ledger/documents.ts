import { ask } from '../data/ask'
import type { ResourceDocuments } from '../data/resource'
import { LedgerListDocument } from '../generated/graphql'
import { type LedgerQuestion, ledgerQuestion } from './filter'

/** The ledger is read and never written. */
export const ledgerDocuments: ResourceDocuments = {
  type: 'LedgerRecord',
  list: async ({ filter, first, after }, options) => {
    const question = filter as LedgerQuestion
    const { ledger } = await ask(LedgerListDocument, { ...question, first, after: after ?? null }, options)
    return ledger
  },
  filter: (values) => ledgerQuestion(values),
}
