import type { ComputedFields, Seen } from '../access/schema/computed.ts'

/** What nobody has said anything of yet, and whose last day has passed. */
const overdue = (commitment: Seen): string =>
  `coalesce(${commitment.value('kept')} is null and ${commitment.value('due')} < ${commitment.today}, false)`

export const engagementFields: ComputedFields = { 'Commitment.overdue': { value: overdue } }
