import type { ComputedFields, Seen } from '../access/schema/computed.ts'

/** SQL: the owner's latest decision; NULL if there is none, or the caller may not see all of them. */
function lastSaid(contact: Seen): string {
  const said = contact.many('consentHistory')
  const last = `(select ${said.value('decision')} from ${said.rows} order by ${said.value('recordedAt')} desc nulls last, ${said.value('id')} desc limit 1)`
  return said.complete === 'true' ? last : `case when ${said.complete} then ${last} end`
}

export const peopleFields: ComputedFields = { 'ContactPoint.consent': { value: lastSaid } }
