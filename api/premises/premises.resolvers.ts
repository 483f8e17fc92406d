import { archiveTogether } from '../access/write/together/archiveTogether.ts'
import { mergeResolvers } from '../access/records/mergeResolvers.ts'
import { recordOperations } from '../access/records/recordOperations.ts'
import { near } from './near.ts'
import { inside } from './inside.ts'
import { place } from './place.ts'
import { premisesHooks } from './premisesHooks.ts'

export const premisesResolvers = mergeResolvers(
  recordOperations('Premises', { one: 'onePremises', many: 'premises' }, premisesHooks),
  archiveTogether(
    'Premises',
    {
      archive: 'archiveManyPremises',
      restore: 'restoreManyPremises',
      payload: 'ManyPremisesPayload',
      field: 'premises',
    },
    premisesHooks,
  ),
  { Query: { premisesNear: near, premisesIn: inside, place } },
) as Record<string, Record<string, unknown>>
