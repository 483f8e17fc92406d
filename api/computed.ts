import type { ComputedFields } from './access/schema/computed.ts'
import { directoryFields } from './directory/computed.ts'
import { engagementFields } from './engagement/computed.ts'
import { favouriteFields } from './favourites/computed.ts'
import { keyholdingFields } from './keyholders/computed.ts'
import { organisationFields } from './organisations/computed.ts'
import { questionFields } from './questions/computed.ts'
import { workingTimeFields } from './workingTime/computed.ts'
import { zoneFields } from './zones/computed.ts'

/** @param mailDomain where mail comes in; null: nowhere */
export const computedFields = (mailDomain: string | null): ComputedFields => ({
  ...directoryFields,
  ...engagementFields,
  ...favouriteFields,
  ...keyholdingFields,
  ...organisationFields,
  ...questionFields,
  ...workingTimeFields,
  ...zoneFields(mailDomain),
})
