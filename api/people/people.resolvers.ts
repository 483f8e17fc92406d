import { archiveTogether } from '../access/write/together/archiveTogether.ts'
import { mergeResolvers } from '../access/records/mergeResolvers.ts'
import { recordOperations } from '../access/records/recordOperations.ts'
import { readSimilar } from '../access/records/similar.ts'
import { affiliationHooks } from './affiliationHooks.ts'
import { consentResolvers } from './consent.resolvers.ts'
import { contactPointHooks } from './contactPointHooks.ts'
import { personHooks } from './personHooks.ts'
import { restrictedNoteHooks } from './restrictedNoteHooks.ts'

export const peopleResolvers = mergeResolvers(
  recordOperations('Person', { one: 'person', many: 'people' }, personHooks),
  recordOperations('Affiliation', { one: 'affiliation', many: 'affiliations' }, affiliationHooks),
  recordOperations('ContactPoint', { one: 'contactPoint', many: 'contactPoints' }, contactPointHooks),
  recordOperations('RestrictedNote', { one: 'restrictedNote', many: 'restrictedNotes' }, restrictedNoteHooks),
  archiveTogether(
    'Person',
    { archive: 'archivePeople', restore: 'restorePeople', payload: 'PeoplePayload', field: 'people' },
    personHooks,
  ),
  consentResolvers,
  { Query: { similarPeople: readSimilar('Person', 'displayName') } },
) as Record<string, Record<string, unknown>>
