import type { GraphQLFieldResolver } from 'graphql'
import { mergeResolvers } from '../access/records/mergeResolvers.ts'
import { recordOperations } from '../access/records/recordOperations.ts'
import { type ReadContext, readChanged, readChangedTogether } from '../access/records/recordReads.ts'
import type { WriteContext, WriteHooks } from '../access/write/writing.ts'
import { confirmCareItem } from './care/confirmCareItem.ts'
import { addColleague } from './colleagues/addColleague.ts'
import { type Ended, endColleague } from './colleagues/endColleague.ts'
import { acceptPendingChange, type RulesOf } from './pendingChanges/accepting/acceptPendingChange.ts'
import { callOutNumberProposal } from './pendingChanges/proposing/callOutNumberProposal.ts'
import { keyholderProposal } from './pendingChanges/proposing/keyholderProposal.ts'
import { newPremisesProposal } from './pendingChanges/proposing/newPremisesProposal.ts'
import { proposeOne } from './pendingChanges/proposing/proposeOne.ts'
import { removalProposal } from './pendingChanges/proposing/removalProposal.ts'
import { rejectPendingChange } from './pendingChanges/rejectPendingChange.ts'
import { settle } from './pendingChanges/settle.ts'
import { type Updated, updateOwnProfile } from './profile/updateOwnProfile.ts'

type Mutation<Input> = GraphQLFieldResolver<unknown, WriteContext, { input: Input }>
type Show<Done> = GraphQLFieldResolver<Done, ReadContext & WriteContext, Record<string, unknown>>

const acts =
  <Input, Made>(act: (context: WriteContext, input: Input) => Promise<Made>): Mutation<Input> =>
  (_source, { input }, context) =>
    act(context, input)

const organisationOf: Show<Updated> = ({ organisation: id }, args, context, info) =>
  readChanged('Organisation')({ id }, args, context, info)
const affiliationOf: Show<Ended> = ({ affiliation: id }, args, context, info) =>
  readChanged('Affiliation')({ id }, args, context, info)
const pendingChangesOf: Show<Updated | Ended> = ({ pendingChanges: ids }, args, context, info) =>
  readChangedTogether('PendingChange')({ ids }, args, context, info)

/**
 * @param rulesOf the write hooks of the types that an organisation keeps or proposes
 * @param accounts those of accounts, made for one change each
 */
export const ownSectionResolvers = (
  rulesOf: RulesOf,
  accounts: () => WriteHooks,
): Record<string, Record<string, unknown>> =>
  mergeResolvers(
    recordOperations('PendingChange', { one: 'pendingChange', many: 'pendingChanges' }, {}, ['one', 'many']),
    recordOperations('CareItem', { one: 'careItem', many: 'careItems' }, {}, ['one', 'many']),
    {
      Mutation: {
        confirmCareItem: acts((context, input: Parameters<typeof confirmCareItem>[2]) =>
          confirmCareItem(context, rulesOf, input),
        ),
        updateOwnProfile: acts((context, input: Parameters<typeof updateOwnProfile>[2]) =>
          updateOwnProfile(context, rulesOf, input),
        ),
        addColleague: acts(async (context, input: Parameters<typeof addColleague>[2]) => ({
          id: await addColleague(context, rulesOf, input),
        })),
        endColleague: acts((context, input: Parameters<typeof endColleague>[2]) =>
          endColleague(context, { rulesOf, accounts }, input),
        ),
        proposePremises: proposeOne('proposePremises', newPremisesProposal(rulesOf)),
        proposeLeavingPremises: proposeOne('proposeLeavingPremises', removalProposal('Premises')),
        proposeKeyholder: proposeOne('proposeKeyholder', keyholderProposal(rulesOf)),
        proposeKeyholderRemoval: proposeOne('proposeKeyholderRemoval', removalProposal('Keyholder')),
        proposeCallOutNumber: proposeOne('proposeCallOutNumber', callOutNumberProposal(rulesOf)),
        proposeCallOutNumberRemoval: proposeOne('proposeCallOutNumberRemoval', removalProposal('ContactPoint')),
        acceptPendingChange: acts((context, input: Parameters<typeof acceptPendingChange>[2]) =>
          acceptPendingChange(context, rulesOf, input),
        ),
        rejectPendingChange: acts(rejectPendingChange),
        withdrawPendingChange: acts((context, { id, version }: { id: string; version: number }) =>
          settle(context, { id, version, event: 'withdraw', operation: 'withdrawPendingChange' }),
        ),
      },
      CareItemPayload: { careItem: readChanged('CareItem') },
      PendingChangePayload: { pendingChange: readChanged('PendingChange') },
      AddColleaguePayload: { person: readChanged('Person') },
      EndColleaguePayload: { affiliation: affiliationOf, pendingChanges: pendingChangesOf },
      UpdateOwnProfilePayload: { organisation: organisationOf, pendingChanges: pendingChangesOf },
    },
  ) as Record<string, Record<string, unknown>>
