import { readOne, type ResourceDocuments, write } from '../data/resource'
import {
  AffiliationEditDocument,
  ArchiveAffiliationDocument,
  CreateAffiliationDocument,
  RestoreAffiliationDocument,
  UpdateAffiliationDocument,
} from '../generated/graphql'

/** Affiliations have no pages of their own: dialogs on the pages of people and organisations change them. */
export const affiliationDocuments: ResourceDocuments = {
  type: 'Affiliation',
  edit: readOne(AffiliationEditDocument, ({ affiliation }) => affiliation),
  create: write(
    'CreateAffiliationInput',
    CreateAffiliationDocument,
    ({ createAffiliation }) => createAffiliation.affiliation,
  ),
  update: write(
    'UpdateAffiliationInput',
    UpdateAffiliationDocument,
    ({ updateAffiliation }) => updateAffiliation.affiliation,
  ),
  archive: write(
    'RecordVersionInput',
    ArchiveAffiliationDocument,
    ({ archiveAffiliation }) => archiveAffiliation.affiliation,
  ),
  restore: write(
    'RecordVersionInput',
    RestoreAffiliationDocument,
    ({ restoreAffiliation }) => restoreAffiliation.affiliation,
  ),
}
