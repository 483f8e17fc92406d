import type { Seen } from '../access/computed.ts'

/**
 * SQL of the numbers by which a person may be rung, as text[]: telephones given for call-out or for work whose owner has not withdrawn consent. A NULL
 * among them stands for one that may be there and is not known. A private number is none of them: it takes break-glass. NULL when the person is hidden.
 */
export const rungNumbers = (person: Seen): string => {
  const contacts = person.many('contactPoints')
  const usable = `(${contacts.value('kind')} in ('PHONE', 'MOBILE') and ${contacts.value('givenFor')} in ('CALL_OUT', 'WORK') and ${consented(contacts)})`
  const numbers = `array(select case when ${usable} then ${contacts.value('value')} end from ${contacts.rows} and ${usable} is not false)::text[]`
  const all = contacts.complete === 'true' ? numbers : `(${numbers} || case when ${contacts.complete} then '{}'::text[] else ${SOME_UNKNOWN} end)`
  const open = person.readable('archivedAt')
  return `case when ${person.value('archivedAt')} is not null then '{}'::text[]${open === 'true' ? '' : ` when not ${open} then ${SOME_UNKNOWN}`} else ${all} end`
}

/** Numbers of which nothing is known. */
export const SOME_UNKNOWN = `array[null]::text[]`

/** SQL: whether consent stands, by the last that was said; NULL where that is hidden. Where nothing was said, the number was given and stands. */
function consented(contact: Seen): string {
  const said = contact.many('consentHistory')
  const decision = `case when ${said.readable('decision')} then ${said.value('decision')} else 'NOT_KNOWN' end`
  const last = `select ${decision} from ${said.rows} order by ${said.value('recordedAt')} desc nulls last, ${said.value('id')} desc limit 1`
  const stands = `case coalesce((${last}), 'GIVEN') when 'GIVEN' then true when 'WITHDRAWN' then false end`
  return said.complete === 'true' ? stands : `case when ${said.complete} then ${stands} end`
}
