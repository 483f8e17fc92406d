import type { Seen } from '../access/schema/computed.ts'

/** SQL: numbers of which nothing is known. */
export const SOME_UNKNOWN = `array[null]::text[]`

/**
 * SQL: whether a person has a telephone number given for call-out or work, with consent not withdrawn. Private numbers
 * do not count: they need break-glass. NULL if not known or the person is hidden.
 */
export const mayBeRung = (person: Seen): string => {
  const contacts = person.many('contactPoints')
  const usable = usableNumber(contacts)
  const hidden = contacts.complete === 'true' ? '' : `when not ${contacts.complete} then null `
  const found = `case
    when exists (select from ${contacts.rows} and ${usable}) then true ${hidden}
    when exists (select from ${contacts.rows} and ${usable} is null) then null
    else false
  end`
  return unlessArchived(person, 'false', 'null', found)
}

/** SQL: those numbers as text[], with a NULL for a possible number that is not known. */
export const rungNumbers = (person: Seen): string => {
  const contacts = person.many('contactPoints')
  const usable = usableNumber(contacts)
  const numbers = `array(
    select case when ${usable} then ${contacts.value('value')} end
    from ${contacts.rows} and ${usable} is not false
  )::text[]`
  const all =
    contacts.complete === 'true'
      ? numbers
      : `(${numbers} || case when ${contacts.complete} then '{}'::text[] else ${SOME_UNKNOWN} end)`
  return unlessArchived(person, `'{}'::text[]`, SOME_UNKNOWN, all)
}

const usableNumber = (contact: Seen): string =>
  `(${contact.value('kind')} in ('PHONE', 'MOBILE')
    and ${contact.value('givenFor')} in ('CALL_OUT', 'WORK') and ${consented(contact)})`

function unlessArchived(person: Seen, archived: string, hidden: string, otherwise: string): string {
  const open = person.readable('archivedAt')
  const closed = open === 'true' ? '' : `when not ${open} then ${hidden}`
  return `case when ${person.value('archivedAt')} is not null then ${archived} ${closed} else ${otherwise} end`
}

/** SQL: consent by the latest decision; NULL if hidden. Without a decision it was given with the number. */
function consented(contact: Seen): string {
  const open = contact.readable('consent')
  const stands = `${contact.value('consent')} is distinct from 'WITHDRAWN'`
  return open === 'true' ? `(${stands})` : `case when ${open} then ${stands} end`
}
