import { accountDocuments } from './accounts/documents'
import { affiliationDocuments } from './affiliations/documents'
import { breakGlassDocuments } from './breakGlass/documents'
import { consentDocuments, contactPointDocuments } from './contactPoints/documents'
import type { ResourceDocuments } from './data/resource'
import { directorateDocuments } from './directorates/documents'
import { keyholderDocuments } from './keyholders/documents'
import { ledgerDocuments } from './ledger/documents'
import { organisationDocuments } from './organisations/documents'
import { outboxDocuments } from './outbox/documents'
import { personDocuments } from './people/documents'
import { groupDocuments, issueDocuments, sectorDocuments } from './referenceLists/documents'
import { restrictedNoteDocuments } from './restrictedNotes/documents'
import { premisesDocuments } from './premises/documents'
import { zoneDocuments } from './zones/documents'
import { spocDocuments } from './spocs/documents'
import { stakeholderDocuments } from './stakeholders/documents'

/** How each resource is read and written, by the name that stands in addresses. */
export const documents: Readonly<Record<string, ResourceDocuments>> = {
  accounts: accountDocuments,
  organisations: organisationDocuments,
  stakeholders: stakeholderDocuments,
  people: personDocuments,
  keyholders: keyholderDocuments,
  affiliations: affiliationDocuments,
  contactPoints: contactPointDocuments,
  consentEvents: consentDocuments,
  restrictedNotes: restrictedNoteDocuments,
  premises: premisesDocuments,
  zones: zoneDocuments,
  directorates: directorateDocuments,
  sectors: sectorDocuments,
  issues: issueDocuments,
  groups: groupDocuments,
  outbox: outboxDocuments,
  spocs: spocDocuments,
  ledger: ledgerDocuments,
  'break-glass': breakGlassDocuments,
}
