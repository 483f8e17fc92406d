import { type ResourceDocuments, write } from '../data/resource'
import { RecordConsentDocument } from '../generated/graphql'

/** Consent is only ever added to. */
export const consentDocuments: ResourceDocuments = {
  type: 'ConsentEvent',
  create: write('RecordConsentInput', RecordConsentDocument, ({ recordConsent }) => recordConsent.consentEvent),
}
