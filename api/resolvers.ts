import { mergeResolvers } from './access/records/mergeResolvers.ts'
import { accountsResolvers } from './accounts/accounts.resolvers.ts'
import { directoryResolvers } from './directory/directory.resolvers.ts'
import { favouritesResolvers } from './favourites/favourites.resolvers.ts'
import { historyResolvers } from './oversight/history.resolvers.ts'
import { keyholdersResolvers } from './keyholders/keyholders.resolvers.ts'
import { organisationsResolvers } from './organisations/organisations.resolvers.ts'
import { peopleResolvers } from './people/people.resolvers.ts'
import { premisesResolvers } from './premises/premises.resolvers.ts'
import { ledgerResolvers } from './oversight/ledger.resolvers.ts'
import { searchResolvers } from './directory/search.resolvers.ts'
import { organisationRules } from './organisations/organisationRules.ts'
import { affiliationRules } from './people/affiliationRules.ts'
import { contactPointRules } from './people/contactPointRules.ts'
import { personRules } from './people/personRules.ts'
import { premisesRules } from './premises/premisesRules.ts'
import { stakeholdersResolvers } from './stakeholders/stakeholders.resolvers.ts'
import { streetsResolvers } from './streets/streets.resolvers.ts'
import { zonesResolvers } from './zones/zones.resolvers.ts'
import { scalars } from './scalars.ts'

/** Every feature's resolvers. */
export const resolvers = mergeResolvers(
  scalars,
  accountsResolvers,
  directoryResolvers,
  favouritesResolvers,
  historyResolvers,
  keyholdersResolvers,
  ledgerResolvers,
  organisationsResolvers,
  peopleResolvers,
  premisesResolvers,
  searchResolvers,
  stakeholdersResolvers({
    Organisation: organisationRules,
    Person: personRules,
    Affiliation: affiliationRules,
    ContactPoint: contactPointRules,
    Premises: premisesRules,
  }),
  streetsResolvers,
  zonesResolvers,
)
