import type { ResourceDocuments } from './data/resource'
import { organisationDocuments } from './organisations/documents'

/** How each resource is read and written, by the name that stands in addresses. */
export const documents: Readonly<Record<string, ResourceDocuments>> = {
  organisations: organisationDocuments,
}
