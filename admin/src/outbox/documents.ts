import { readMany, type ResourceDocuments } from '../data/resource'
import { OutboxListDocument } from '../generated/graphql'

export const outboxDocuments: ResourceDocuments = {
  type: 'OutboxMail',
  list: readMany(OutboxListDocument, ({ outboxMails }) => outboxMails),
}
