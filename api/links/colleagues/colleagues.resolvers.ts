import { recordOperations } from '../../access/records/recordOperations.ts'
import { archiveRecord } from '../../access/write/change.ts'
import type { WriteContext } from '../../access/write/writing.ts'
import { readChanged } from '../../access/records/recordReads.ts'
import { mergeResolvers } from '../../access/records/mergeResolvers.ts'
import { refuseKey } from '../../caller/refuseKey.ts'
import type { MutationArchiveColleagueInvitationArgs, MutationInviteColleagueArgs } from '../../generated/resolvers.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { inviteColleague } from './inviteColleague.ts'

const withdrawal = {
  type: 'ColleagueInvitation',
  action: 'archive',
  operation: 'archiveColleagueInvitation',
  category: 'ALTERATION',
  hooks: {
    permit: async (_asked: unknown, viewer: Parameters<typeof refuseKey>[0]) => refuseKey(viewer, 'invite colleagues'),
  },
} as const

export const colleaguesResolvers = mergeResolvers(
  recordOperations('ColleagueInvitation', { one: 'colleagueInvitation', many: 'colleagueInvitations' }, {}, [
    'one',
    'many',
  ]),
  {
    Mutation: {
      inviteColleague: async (
        _source: unknown,
        { input }: MutationInviteColleagueArgs,
        context: WriteContext & { mail: Mail },
      ) => ({ id: await inviteColleague(context, { ...input }) }),
      // There is no way back: a new invitation has a new link.
      archiveColleagueInvitation: async (
        _source: unknown,
        { input }: MutationArchiveColleagueInvitationArgs,
        context: WriteContext,
      ) => ({ id: await archiveRecord(context, withdrawal, { ...input }, true) }),
    },
    ColleagueInvitationPayload: { colleagueInvitation: readChanged('ColleagueInvitation') },
  },
) as Record<string, Record<string, unknown>>
