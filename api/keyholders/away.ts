import type { Seen } from '../access/schema/computed.ts'

/**
 * SQL: the last day of an absence from the keyholder's premises that lasts today, the latest of several; NULL if there is
 * none, or none that the caller may read.
 */
export const absentUntil = (keyholder: Seen): string =>
  keyholder.one('person', (person) => {
    const absences = person.many('absences')
    const place = absences.value('premises')
    return `(
      select max(${absences.value('to')}) from ${absences.rows}
      and ${absences.value('from')} <= ${keyholder.today} and ${absences.value('to')} >= ${keyholder.today}
      and (${place} is null or ${place} = ${keyholder.value('premises')})
    )`
  })

/** SQL, never NULL: an order begins with those who are here. */
export const absentToday = (keyholder: Seen): string => `(${keyholder.value('absentUntil')} is not null)`
