import type { ComputedFields } from '../access/schema/computed.ts'
import { wardAddress } from '../platform/mail/inbound/wardAddress.ts'

/** @param mailDomain where mail comes in, a host name as `isDomain` has it; null: nowhere */
export const zoneFields = (mailDomain: string | null): ComputedFields => ({
  'Zone.mailAddress': {
    value: (zone) => `case when ${zone.value('kind')} = 'WARD' then ${wardAddress(zone.value('name'), mailDomain)} end`,
  },
})
