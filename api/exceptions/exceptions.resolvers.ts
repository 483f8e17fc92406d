import { mergeResolvers } from '../access/records/mergeResolvers.ts'
import { recordOperations } from '../access/records/recordOperations.ts'
import { acceptException } from './acceptException.ts'
import { exceptionAcceptanceHooks } from './exceptionAcceptanceHooks.ts'
import { listed, organisationExceptions } from './exceptionLists.ts'

export const exceptionResolvers = mergeResolvers(
  recordOperations(
    'ExceptionAcceptance',
    { one: 'exceptionAcceptance', many: 'exceptionAcceptances' },
    exceptionAcceptanceHooks,
    ['one', 'many', 'update', 'archive'],
  ),
  {
    Query: {
      organisationExceptions,
      personExceptions: listed('Person', 'PERSON_REVIEW_OVERDUE'),
      contactPointExceptions: listed('ContactPoint', 'NO_CONSENT'),
      commitmentExceptions: listed('Commitment', 'COMMITMENT_OVERDUE'),
      engagementExceptions: listed('Engagement', 'FOLLOW_UP_OVERDUE'),
    },
    Mutation: { acceptException },
  },
) as Record<string, Record<string, unknown>>
