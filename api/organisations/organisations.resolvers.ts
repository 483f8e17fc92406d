import { archiveTogether } from '../access/write/together/archiveTogether.ts'
import { mergeResolvers } from '../access/records/mergeResolvers.ts'
import { recordOperations } from '../access/records/recordOperations.ts'
import { readSimilar } from '../access/records/similar.ts'
import { changeOrganisations } from './changeOrganisations.ts'
import { confirmOrganisation } from './confirmOrganisation.ts'
import { organisationHooks } from './organisationHooks.ts'

export const organisationsResolvers = mergeResolvers(
  recordOperations('Organisation', { one: 'organisation', many: 'organisations' }, organisationHooks),
  recordOperations('OrganisationIssue', { one: 'organisationIssue', many: 'organisationIssues' }, {}, [
    'one',
    'many',
    'update',
  ]),
  archiveTogether(
    'Organisation',
    {
      archive: 'archiveOrganisations',
      restore: 'restoreOrganisations',
      payload: 'OrganisationsPayload',
      field: 'organisations',
    },
    organisationHooks,
  ),
  {
    Query: { similarOrganisations: readSimilar('Organisation', 'name') },
    Mutation: { changeOrganisations, confirmOrganisation },
  },
) as Record<string, Record<string, unknown>>
