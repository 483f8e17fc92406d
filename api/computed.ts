import type { ComputedFields } from './access/schema/computed.ts'
import { directoryFields } from './directory/computed.ts'
import { favouriteFields } from './favourites/computed.ts'
import { keyholdingFields } from './keyholders/computed.ts'
import { organisationFields } from './organisations/computed.ts'
import { peopleFields } from './people/consent.ts'
import { questionFields } from './questions/computed.ts'
import { workingTimeFields } from './workingTime/computed.ts'

export const computedFields: ComputedFields = {
  ...directoryFields,
  ...favouriteFields,
  ...keyholdingFields,
  ...organisationFields,
  ...peopleFields,
  ...questionFields,
  ...workingTimeFields,
}
