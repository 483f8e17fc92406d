import { readOne, type ResourceDocuments, write } from '../data/resource'
import {
  ArchiveContactPointDocument,
  ContactPointEditDocument,
  CreateContactPointDocument,
  RecordConsentDocument,
  RestoreContactPointDocument,
  UpdateContactPointDocument,
} from '../generated/graphql'

/** Contact points have no pages of their own: dialogs on the pages of people and organisations change them. */
export const contactPointDocuments: ResourceDocuments = {
  type: 'ContactPoint',
  edit: readOne(ContactPointEditDocument, ({ contactPoint }) => contactPoint),
  create: write(
    'CreateContactPointInput',
    CreateContactPointDocument,
    ({ createContactPoint }) => createContactPoint.contactPoint,
  ),
  update: write(
    'UpdateContactPointInput',
    UpdateContactPointDocument,
    ({ updateContactPoint }) => updateContactPoint.contactPoint,
  ),
  archive: write(
    'RecordVersionInput',
    ArchiveContactPointDocument,
    ({ archiveContactPoint }) => archiveContactPoint.contactPoint,
  ),
  restore: write(
    'RecordVersionInput',
    RestoreContactPointDocument,
    ({ restoreContactPoint }) => restoreContactPoint.contactPoint,
  ),
}

/** Consent is only ever added to. */
export const consentDocuments: ResourceDocuments = {
  type: 'ConsentEvent',
  create: write('RecordConsentInput', RecordConsentDocument, ({ recordConsent }) => recordConsent.consentEvent),
}
