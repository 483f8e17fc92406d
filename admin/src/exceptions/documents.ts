import { type ResourceDocuments, write } from '../data/resource'
import { AcceptExceptionDocument } from '../generated/graphql'
import { recordDocuments } from '../generated/recordDocuments'

export const acceptanceDocuments: ResourceDocuments = {
  ...recordDocuments.ExceptionAcceptance,
  create: write(
    'AcceptExceptionInput',
    AcceptExceptionDocument,
    ({ acceptException }) => acceptException.exceptionAcceptance,
  ),
}
