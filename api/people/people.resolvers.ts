import { archiveTogether } from '../access/write/together/archiveTogether.ts'
import { mergeResolvers } from '../access/records/mergeResolvers.ts'
import { recordOperations } from '../access/records/recordOperations.ts'
import { readSimilar } from '../access/records/similar.ts'
import { affiliationRules } from './affiliationRules.ts'
import { consentResolvers } from './consent.resolvers.ts'
import { contactPointRules } from './contactPointRules.ts'
import { personRules } from './personRules.ts'
import { restrictedNoteRules } from './restrictedNoteRules.ts'

export const peopleResolvers = mergeResolvers(
  recordOperations('Person', { one: 'person', many: 'people' }, personRules),
  recordOperations('Affiliation', { one: 'affiliation', many: 'affiliations' }, affiliationRules),
  recordOperations('ContactPoint', { one: 'contactPoint', many: 'contactPoints' }, contactPointRules),
  recordOperations('RestrictedNote', { one: 'restrictedNote', many: 'restrictedNotes' }, restrictedNoteRules),
  archiveTogether(
    'Person',
    { archive: 'archivePeople', restore: 'restorePeople', payload: 'PeoplePayload', field: 'people' },
    personRules,
  ),
  consentResolvers,
  { Query: { similarPeople: readSimilar('Person', 'displayName') } },
) as Record<string, Record<string, unknown>>
