import type { ComputedFields, Seen } from '../access/schema/computed.ts'

/** An organisation without a day of review is never overdue. */
const reviewOverdue = (organisation: Seen): string =>
  `coalesce(${organisation.value('reviewDate')} < ${organisation.today}, false)`

export const organisationFields: ComputedFields = { 'Organisation.reviewOverdue': { value: reviewOverdue } }
