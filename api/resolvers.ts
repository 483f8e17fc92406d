import { mergeResolvers } from './access/records/mergeResolvers.ts'
import { issueImpact } from './gauge/impact/issueImpact.ts'
import { issueTrends } from './gauge/impact/issueTrends.ts'
import { engagementGauge } from './gauge/engagementGauge.ts'
import { gaugedOrganisations } from './gauge/gaugedOrganisations.ts'
import { exceptionResolvers } from './exceptions/exceptions.resolvers.ts'
import { rhythmResolvers } from './rhythm/rhythm.resolvers.ts'
import { engagementResolvers } from './engagement/engagement.resolvers.ts'
import { engagementRecordsResolvers } from './engagement/engagementRecords.resolvers.ts'
import { engagementSeriesResolvers } from './engagement/series/engagementSeries.resolvers.ts'
import { absencesResolvers } from './absences/absences.resolvers.ts'
import { accountHooks } from './accounts/accountHooks.ts'
import { accountsResolvers } from './accounts/accounts.resolvers.ts'
import { apiKeysResolvers } from './apiKeys/apiKeys.resolvers.ts'
import { attachmentsResolvers } from './attachments/attachments.resolvers.ts'
import { breakGlassResolvers } from './breakGlass/breakGlass.resolvers.ts'
import { timelineResolvers } from './timeline/timeline.resolvers.ts'
import { viewerResolvers } from './caller/viewer.resolvers.ts'
import { directoryResolvers } from './directory/directory.resolvers.ts'
import { feedsResolvers } from './feeds/feeds.resolvers.ts'
import { favouritesResolvers } from './favourites/favourites.resolvers.ts'
import { historyResolvers } from './oversight/history.resolvers.ts'
import { keyholdersResolvers } from './keyholders/keyholders.resolvers.ts'
import { invitationsResolvers } from './links/invitations.resolvers.ts'
import { colleaguesResolvers } from './links/colleagues/colleagues.resolvers.ts'
import { organisationsResolvers } from './organisations/organisations.resolvers.ts'
import { peopleResolvers } from './people/people.resolvers.ts'
import { premisesResolvers } from './premises/premises.resolvers.ts'
import { looksResolvers } from './looks/looks.resolvers.ts'
import { ledgerResolvers } from './oversight/ledger.resolvers.ts'
import { directorateStays } from './questions/routing/directorateStays.ts'
import { questionsResolvers } from './questions/questions.resolvers.ts'
import { searchResolvers } from './directory/search.resolvers.ts'
import { organisationHooks } from './organisations/organisationHooks.ts'
import { affiliationHooks } from './people/affiliationHooks.ts'
import { contactPointHooks } from './people/contactPointHooks.ts'
import { personHooks } from './people/personHooks.ts'
import { premisesHooks } from './premises/premisesHooks.ts'
import { keyholderHooks } from './keyholders/keyholderHooks.ts'
import { ownSectionResolvers } from './ownSection/ownSection.resolvers.ts'
import { outboxResolvers } from './outbox/outbox.resolvers.ts'
import { passkeysResolvers } from './signIn/passkeys/passkeys.resolvers.ts'
import { sessionsResolvers } from './signIn/sessions/sessions.resolvers.ts'
import { stakeholdersResolvers } from './stakeholders/stakeholders.resolvers.ts'
import { streetsResolvers } from './streets/streets.resolvers.ts'
import { wishesResolvers } from './wishes/wishes.resolvers.ts'
import { workingTimeResolvers } from './workingTime/workingTime.resolvers.ts'
import { zonesResolvers } from './zones/zones.resolvers.ts'
import { scalars } from './scalars.ts'

/** Rules that one feature needs of another are handed in here. */
export const resolvers = mergeResolvers(
  scalars,
  absencesResolvers,
  engagementResolvers,
  { Query: { engagementGauge, gaugedOrganisations } },
  rhythmResolvers,
  exceptionResolvers,
  { Query: { issueImpact, issueTrends } },
  engagementRecordsResolvers,
  engagementSeriesResolvers,
  accountsResolvers,
  apiKeysResolvers,
  attachmentsResolvers,
  breakGlassResolvers,
  colleaguesResolvers,
  directoryResolvers({ permit: directorateStays }),
  favouritesResolvers,
  feedsResolvers,
  historyResolvers,
  invitationsResolvers(accountHooks),
  keyholdersResolvers,
  ledgerResolvers,
  looksResolvers,
  organisationsResolvers,
  outboxResolvers,
  ownSectionResolvers(
    {
      Organisation: organisationHooks,
      Person: personHooks,
      Affiliation: affiliationHooks,
      ContactPoint: contactPointHooks,
      Keyholder: keyholderHooks,
      Premises: premisesHooks,
    },
    accountHooks,
  ),
  passkeysResolvers,
  peopleResolvers,
  premisesResolvers,
  questionsResolvers,
  searchResolvers,
  sessionsResolvers,
  stakeholdersResolvers({
    Organisation: organisationHooks,
    Person: personHooks,
    Affiliation: affiliationHooks,
    ContactPoint: contactPointHooks,
    Premises: premisesHooks,
  }),
  streetsResolvers,
  timelineResolvers,
  viewerResolvers,
  wishesResolvers,
  workingTimeResolvers,
  zonesResolvers,
)
