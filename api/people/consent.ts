import type { ComputedFields, Seen } from '../access/schema/computed.ts'

/**
 * SQL: what the owner of a contact point said last of its use; NULL where nothing was said, and to callers who do not
 * see all that was said.
 */
function lastSaid(contact: Seen): string {
  const said = contact.many('consentHistory')
  const last = `(select ${said.value('decision')} from ${said.rows} order by ${said.value('recordedAt')} desc nulls last, ${said.value('id')} desc limit 1)`
  return said.complete === 'true' ? last : `case when ${said.complete} then ${last} end`
}

export const peopleFields: ComputedFields = { 'ContactPoint.consent': { value: lastSaid } }
