import type { Seen } from '../access/schema/computed.ts'

/** Numbers of which nothing is known. */
export const SOME_UNKNOWN = `array[null]::text[]`

/**
 * SQL: whether a person has a number that may be rung: a telephone given for call-out or for work whose owner has not
 * withdrawn consent. A private number is none: it takes break-glass. NULL where that is not known, or the person is
 * hidden.
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

/**
 * SQL of those numbers as text[], with a NULL among them for one that may be there and is not known; NULL where the
 * person is hidden.
 */
export const rungNumbers = (person: Seen): string => {
  const contacts = person.many('contactPoints')
  // OFFSET keeps the inner query whole: consent is looked up once for each number.
  const each = `
    select ${usableNumber(contacts)} as usable, ${contacts.value('value')} as number
    from ${contacts.rows} offset 0
  `
  const numbers = `array(select case when c.usable then c.number end from (${each}) c where c.usable is not false)::text[]`
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

/**
 * SQL: whether consent stands, by the last that was said; NULL where that is hidden. Where nothing was said, the number
 * was given and stands.
 */
function consented(contact: Seen): string {
  const said = contact.many('consentHistory')
  const decision = `case when ${said.readable('decision')} then ${said.value('decision')} else 'NOT_KNOWN' end`
  const last = `
    select ${decision} from ${said.rows}
    order by ${said.value('recordedAt')} desc nulls last, ${said.value('id')} desc
    limit 1
  `
  const stands = `case coalesce((${last}), 'GIVEN') when 'GIVEN' then true when 'WITHDRAWN' then false end`
  return said.complete === 'true' ? stands : `case when ${said.complete} then ${stands} end`
}
